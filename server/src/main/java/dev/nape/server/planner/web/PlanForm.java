package dev.nape.server.planner.web;

import dev.nape.body.PainZone;
import dev.nape.server.planner.Wish;
import dev.nape.technique.Performer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wished for, as its page sends it.
 *
 * @param fields by name
 */
public record PlanForm(MultiValueMap<String, String> fields) {

  /** Minutes for one's own or a partner's hands. */
  public static final List<Integer> HOME = List.of(3, 5, 10, 15, 20);

  /** Minutes for a therapist's hands. */
  public static final List<Integer> CLINIC = List.of(30, 45, 60, 90);

  /** Marks that massage is wanted in a trial's block without. */
  static final String ANYWAY = "anyway";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MINUTE = 60;

  /** What a field holds; empty for one that was left out. */
  public String text(String field) {
    return Optional.ofNullable(fields.getFirst(field)).orElse("");
  }

  /** Whether a box is ticked. */
  public boolean has(String field, String value) {
    return fields.getOrDefault(field, List.of()).contains(value);
  }

  /** Whether massage is wanted in a trial's block without. */
  public boolean isAllTheSame() {
    return has(ANYWAY, "yes");
  }

  /** The wish; empty when something is missing, and why is in the faults. */
  Optional<Wish> read(List<PainZone> zones, Map<String, String> faults) {
    Optional<Performer> performer =
        Stream.of(Performer.values()).filter(one -> one.id().equals(text("performer"))).findFirst();
    if (performer.isEmpty()) {
      faults.put("performer", "planner.fault.performer");
    }
    Optional<Integer> minutes =
        Stream.concat(HOME.stream(), CLINIC.stream())
            .filter(one -> one.toString().equals(text("minutes")))
            .findFirst();
    if (minutes.isEmpty()) {
      faults.put("minutes", "planner.fault.minutes");
    } else if (CLINIC.contains(minutes.get())
        && performer.filter(Performer.THERAPIST::equals).isEmpty()) {
      faults.put("minutes", "planner.fault.long");
    }
    return faults.isEmpty()
        ? Optional.of(new Wish(performer.orElseThrow(), json(minutes.orElseThrow(), zones)))
        : Optional.empty();
  }

  /** Values are passed on as sent: the reader of wishes names what it does not know. */
  private String json(int minutes, List<PainZone> zones) {
    ObjectNode wish = JSON.createObjectNode();
    wish.put("seconds", minutes * MINUTE);
    fields.getOrDefault("goals", List.of()).forEach(wish.putArray("goals")::add);
    ObjectNode pain = wish.putObject("pain");
    for (PainZone zone : zones) {
      pain(pain, zone.id(), text("pain.left-" + zone.id()), text("pain.right-" + zone.id()));
    }
    fields.getOrDefault("equipment", List.of()).forEach(wish.putArray("equipment")::add);
    wish.put("firstSession", !has("before", "yes"));
    return wish.toString();
  }

  private static void pain(ObjectNode pain, String zone, String left, String right) {
    if (left.equals(right)) {
      score(left).ifPresent(score -> pain.put(zone, score));
    } else {
      score(left).ifPresent(score -> pain.put("left-" + zone, score));
      score(right).ifPresent(score -> pain.put("right-" + zone, score));
    }
  }

  private static Optional<Integer> score(String typed) {
    return typed.matches("10|[1-9]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
