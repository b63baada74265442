package dev.nape.server.browser;

import dev.nape.body.Area;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.server.screening.TodaysCheck;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.Questions;
import dev.nape.server.screening.profile.Said;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Profiles and checks of every kind, the same ones each time. */
final class AnyProfile {

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Pacific/Auckland"));

  private final Random random;
  private final Questions questions;
  private final ZonedDateTime now;

  AnyProfile(long seed, Knowledge knowledge) {
    random = new Random(seed);
    questions = new Questions(knowledge.rules());
    now =
        ZonedDateTime.parse("2026-02-28T09:00:00Z")
            .plusMinutes(random.nextInt(1_000_000))
            .withZoneSameInstant(one(ZONES));
  }

  ZonedDateTime now() {
    return now;
  }

  /** Mostly whole; in some a question is open, a place is missing or something cannot be so. */
  HealthProfile profile() {
    Map<String, Said> conditions = new HashMap<>();
    for (Condition condition : questions.standing()) {
      int roll = random.nextInt(20);
      if (roll > 0 || random.nextBoolean()) {
        conditions.put(condition.id(), roll < 2 ? Said.YES : roll < 4 ? Said.UNSURE : Said.NO);
      }
    }
    if (random.nextInt(4) > 0) {
      questions.standing().forEach(condition -> conditions.putIfAbsent(condition.id(), Said.NO));
    }
    if (random.nextInt(20) == 0) {
      conditions.put("C-NOT-ONE", Said.NO);
    }
    return new HealthProfile(birthYear(), conditions, agreed(), places(conditions), shown());
  }

  private OptionalInt birthYear() {
    return random.nextInt(12) == 0
        ? OptionalInt.empty()
        : OptionalInt.of(random.nextInt(12) == 0 ? 2200 : 1900 + random.nextInt(126));
  }

  private Map<String, LocalDate> agreed() {
    Map<String, LocalDate> agreed = new HashMap<>();
    for (String id : some(questions.standing(), Condition::id, 3)) {
      agreed.put(id, now.toLocalDate().minusDays(random.nextInt(370) - 2L));
    }
    for (String id : some(questions.liftedByDoctor(), RedFlag::id, 1)) {
      agreed.put(id, now.toLocalDate().minusMonths(12).plusDays(random.nextInt(3) - 1L));
    }
    if (random.nextInt(15) == 0) {
      agreed.put("RF-THUNDERCLAP", now.toLocalDate());
    }
    return agreed;
  }

  private Map<String, Set<Area>> places(Map<String, Said> conditions) {
    Map<String, Set<Area>> places = new HashMap<>();
    for (Condition condition : questions.standing()) {
      boolean said = conditions.get(condition.id()) != Said.NO;
      if (condition.asksWhere() && (said ? random.nextInt(6) > 0 : random.nextInt(6) == 0)) {
        places.put(condition.id(), some(Questions.PLACES, area -> area, 2));
      }
    }
    return places;
  }

  private Set<TechniqueId> shown() {
    return some(questions.shownByTherapist(), Technique::id, 2);
  }

  /** Empty for one that its person doubts; else around twelve months ago, to the minute. */
  Optional<ZonedDateTime> confirmed() {
    return switch (random.nextInt(5)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(now.minusDays(random.nextInt(300)));
      default ->
          Optional.of(
              now.withZoneSameInstant(one(ZONES))
                  .minusMonths(12)
                  .plus(Duration.ofMinutes(random.nextInt(240) - 120L)));
    };
  }

  TodaysCheck check() {
    Set<String> daily = some(questions.daily(), Condition::id, 3);
    Set<String> unsure =
        daily.stream().filter(id -> random.nextBoolean()).collect(Collectors.toSet());
    Set<String> sure =
        daily.stream().filter(id -> !unsure.contains(id)).collect(Collectors.toSet());
    Set<String> flags = some(questions.rules().redFlags(), RedFlag::id, 3);
    return new TodaysCheck(
        new UUID(0, 1),
        now,
        Performer.SELF,
        Phase.values()[random.nextInt(Phase.values().length)],
        flags,
        sure,
        unsure,
        flags.stream().filter(id -> random.nextBoolean()).collect(Collectors.toSet()),
        Set.of(),
        some(Questions.PLACES, area -> area, 2));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T, R> Set<R> some(Collection<T> of, Function<T, R> id, int most) {
    List<T> all = List.copyOf(of);
    return random
        .ints(random.nextInt(most + 1), 0, all.size())
        .mapToObj(all::get)
        .map(id)
        .collect(Collectors.toSet());
  }
}
