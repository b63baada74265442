package dev.nape.browser;

import dev.nape.body.Area;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.technique.Goal;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random answers and requests as JSON; about one in eight is wrong in some way. */
final class Inputs {
  private static final List<String> WRONG =
      List.of("\"yoga\"", "3", "-1", "null", "{}", "[]", "[7]", "true", "\"\"", "0.5", "1e9");

  private final SplittableRandom random;
  private final List<String> flags;
  private final List<String> conditions;
  private final List<String> techniques;
  private final List<String> zones;
  private final List<String> things;
  private final List<String> postures;
  private final List<String> areas = Stream.of(Area.values()).map(Area::id).toList();

  Inputs(Knowledge knowledge, long seed) {
    random = new SplittableRandom(seed);
    flags = knowledge.rules().redFlags().stream().map(RedFlag::id).toList();
    conditions = knowledge.rules().conditions().stream().map(Condition::id).toList();
    techniques = knowledge.techniques().stream().map(one -> one.id().value()).toList();
    zones =
        knowledge.body().zones().stream()
            .flatMap(zone -> Stream.of(zone.id(), "left-" + zone.id(), "right-" + zone.id()))
            .toList();
    things =
        Stream.concat(knowledge.equipment().stream().map(one -> one.id()), Stream.of("cold"))
            .toList();
    postures =
        Stream.concat(knowledge.positions().stream().map(one -> one.id()), Stream.of("seated"))
            .toList();
  }

  String answers() {
    return spoiled(answersText());
  }

  String request() {
    List<String> fields = new ArrayList<>();
    fields.add("\"answers\":" + answersText());
    fields.add("\"seconds\":" + (60 + random.nextInt(chance(4) ? 5341 : 1200)));
    maybe(2, fields, "goals", () -> list(2, Stream.of(Goal.values()).map(Goal::id).toList()));
    maybe(1, fields, "pain", () -> counts(3, zones, 11));
    maybe(2, fields, "equipment", () -> list(4, things));
    maybe(5, fields, "positions", () -> list(4, postures));
    maybe(4, fields, "doneThisWeek", () -> counts(4, techniques, 6));
    maybe(4, fields, "doneToday", () -> counts(3, techniques, 4));
    maybe(4, fields, "hoursSince", () -> counts(4, techniques, 60));
    maybe(4, fields, "hoursSinceFirm", () -> counts(4, areas, 60));
    maybe(3, fields, "response", () -> shares(techniques));
    maybe(5, fields, "firstSession", () -> String.valueOf(chance(2)));
    return spoiled("{" + String.join(",", fields) + "}");
  }

  private String answersText() {
    List<String> fields = new ArrayList<>();
    maybe(2, fields, "age", () -> String.valueOf(random.nextInt(8, 100)));
    maybe(2, fields, "performer", () -> quoted(any(List.of(Performer.values())).id()));
    fields.add("\"phase\":" + quoted(any(List.of(Phase.values())).id()));
    maybe(7, fields, "redFlags", () -> list(2, flags));
    maybe(2, fields, "conditions", () -> list(2, conditions));
    maybe(8, fields, "unsure", () -> list(2, chance(2) ? flags : conditions));
    maybe(
        2,
        fields,
        "doctorAware",
        () -> list(12, Stream.of(flags, conditions).flatMap(List::stream).toList()));
    maybe(2, fields, "therapistApproved", () -> list(8, techniques));
    maybe(4, fields, "avoid", () -> list(3, areas));
    return "{" + String.join(",", fields) + "}";
  }

  private void maybe(int oneIn, List<String> fields, String name, Supplier<String> value) {
    if (chance(oneIn)) {
      fields.add(quoted(name) + ":" + (chance(150) ? any(WRONG) : value.get()));
    }
  }

  private String list(int most, List<String> from) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> quoted(any(from)))
        .distinct()
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String counts(int most, List<String> from, int limit) {
    return entries(most, from, () -> String.valueOf(random.nextInt(limit)));
  }

  private String shares(List<String> from) {
    return entries(
        6,
        from,
        () ->
            chance(4)
                ? String.valueOf(random.nextInt(2))
                : String.format(
                    Locale.ROOT, "%." + random.nextInt(1, 7) + "f", random.nextDouble()));
  }

  private String entries(int most, List<String> from, Supplier<String> value) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> any(from))
        .distinct()
        .map(name -> quoted(name) + ":" + value.get())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** One in ten: a character lost, doubled or changed. */
  private String spoiled(String text) {
    if (!chance(10)) {
      return text;
    }
    int at = random.nextInt(text.length());
    String rest = text.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + rest;
      case 2 -> text.substring(0, at + 1) + text.charAt(at) + rest;
      default -> text.substring(0, at) + "{}[],:\"\\x1 é".charAt(random.nextInt(12)) + rest;
    };
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
