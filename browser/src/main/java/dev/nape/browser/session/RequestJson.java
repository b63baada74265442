package dev.nape.browser.session;

import dev.nape.body.Area;
import dev.nape.body.PainZone;
import dev.nape.body.Side;
import dev.nape.browser.json.Form;
import dev.nape.plan.Repertoire;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Answers;
import dev.nape.screening.Rules;
import dev.nape.technique.Goal;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads what a person wishes for, with the answers. */
public final class RequestJson {
  private static final int SHORTEST_SECONDS = 60;
  private static final int LONGEST_SECONDS = 5400;
  private static final int WORST_PAIN = 10;
  private static final int SESSIONS_A_WEEK = 1000;
  private static final int MOST_HOURS = 1_000_000;

  private final AnswersJson answers;
  private final Map<String, Place> places = new HashMap<>();
  private final List<String> equipment;
  private final List<String> positions;

  /** For wishes that this knowledge can meet. */
  public RequestJson(Rules rules, Repertoire repertoire) {
    answers = new AnswersJson(rules);
    equipment = repertoire.equipment().stream().map(Technique.Equipment::id).toList();
    positions = repertoire.positions().stream().map(Protocol.Position::id).toList();
    for (Side side : Side.values()) {
      String prefix = side == Side.BOTH ? "" : side.name().toLowerCase(Locale.ROOT) + "-";
      repertoire
          .routes()
          .forEach(route ->
              places.putIfAbsent(prefix + route.zone().id(), new Place(route.zone(), side)));
    }
  }

  /**
   * A screening and a wish in one text.
   *
   * @param answers under {@code answers}
   * @param request the rest
   */
  public record AnswersAndRequest(Answers answers, SessionRequest request) {}

  private record Place(PainZone zone, Side side) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byZone = zone.id().compareTo(other.zone.id());
      return byZone == 0 ? side.compareTo(other.side) : byZone;
    }
  }

  /**
   * Reads answers and request; {@code answers} and {@code seconds} have to be there.
   *
   * @throws dev.nape.browser.json.Refused for unknown keys, ids and values, and wrong types
   */
  public AnswersAndRequest read(String json) {
    Form form = Form.of(json);
    Answers given = answers.read(form.object("answers"));
    SessionRequest request = request(form);
    form.refuseProblems();
    return new AnswersAndRequest(given, request);
  }

  private SessionRequest request(Form form) {
    SessionRequest request =
        new SessionRequest(
            form.requiredWhole("seconds", SHORTEST_SECONDS, LONGEST_SECONDS),
            form.set("goals", AnswersJson.named(Goal.values(), Goal::id)),
            pain(form),
            flat(form.set("equipment", family(equipment))),
            flat(form.set("positions", family(positions))),
            form.wholes("doneThisWeek", answers.technique(), 0, SESSIONS_A_WEEK),
            form.numbers("response", answers.technique(), 0, 1),
            form.flag("firstSession", false),
            recent(form));
    form.refuseUnknown();
    return request;
  }

  private SessionRequest.Recent recent(Form form) {
    return new SessionRequest.Recent(
        form.wholes("doneToday", answers.technique(), 0, SESSIONS_A_WEEK),
        form.wholes("hoursSince", answers.technique(), 0, MOST_HOURS),
        form.wholes("hoursSinceFirm", Area::of, 0, MOST_HOURS));
  }

  private List<SessionRequest.Pain> pain(Form form) {
    return form
        .wholes("pain", name -> Optional.ofNullable(places.get(name)), 0, WORST_PAIN)
        .entrySet()
        .stream()
        .map(entry ->
            new SessionRequest.Pain(entry.getKey().zone, entry.getKey().side, entry.getValue()))
        .toList();
  }

  /**
   * A name stands for itself and for everything it begins: {@code seated} for {@code seated-chair}.
   */
  private static Function<String, Optional<Set<String>>> family(List<String> ids) {
    return name -> {
      Set<String> meant = new TreeSet<>();
      ids.stream().filter(id -> id.equals(name) || id.startsWith(name + "-")).forEach(meant::add);
      return Optional.of(meant).filter(found -> !found.isEmpty());
    };
  }

  private static Set<String> flat(Set<Set<String>> names) {
    Set<String> all = new TreeSet<>();
    names.forEach(all::addAll);
    return all;
  }
}
