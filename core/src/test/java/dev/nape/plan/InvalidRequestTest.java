package dev.nape.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nape.body.Area;
import dev.nape.body.PainZone;
import dev.nape.body.Side;
import dev.nape.plan.InvalidRequest.Problem;
import dev.nape.plan.SessionRequest.Pain;
import dev.nape.screening.Clearances;
import dev.nape.technique.TechniqueId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidRequestTest {
  private static final PainZone ELSEWHERE = new PainZone("elsewhere", "Elsewhere");

  private final Planner planner = new Planner(SmallRepertoire.all());

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void eachWrongFieldIsNamed(String field, SessionRequest request) {
    assertThat(problems(request)).extracting(Problem::field).containsExactly(field);
  }

  static Stream<Arguments> wrong() {
    TechniqueId unknown = new TechniqueId("unknown");
    TechniqueId scalp = SmallRepertoire.SCALP;
    return Stream.of(
        Arguments.of("seconds", SmallRepertoire.request(59)),
        Arguments.of("seconds", SmallRepertoire.request(5401)),
        Arguments.of("pain", pain(new Pain(SmallRepertoire.TEMPLE_ZONE, Side.LEFT, 11))),
        Arguments.of("pain", pain(new Pain(SmallRepertoire.TEMPLE_ZONE, Side.LEFT, -1))),
        Arguments.of("pain", pain(new Pain(ELSEWHERE, Side.LEFT, 5))),
        Arguments.of("equipment", with(Set.of("hammer"), Set.of(), Map.of(), Map.of())),
        Arguments.of("positions", with(Set.of(), Set.of("hanging"), Map.of(), Map.of())),
        Arguments.of("doneThisWeek", with(Set.of(), Set.of(), Map.of(scalp, -1), Map.of())),
        Arguments.of("doneThisWeek", with(Set.of(), Set.of(), Map.of(unknown, 1), Map.of())),
        Arguments.of("doneToday", recent(Map.of(scalp, -1), Map.of(), Map.of())),
        Arguments.of("doneToday", recent(Map.of(unknown, 1), Map.of(), Map.of())),
        Arguments.of("hoursSince", recent(Map.of(), Map.of(scalp, -1), Map.of())),
        Arguments.of("hoursSince", recent(Map.of(), Map.of(unknown, 1), Map.of())),
        Arguments.of("hoursSinceFirm", recent(Map.of(), Map.of(), Map.of(Area.SCALP, -1))),
        Arguments.of("response", with(Set.of(), Set.of(), Map.of(), Map.of(scalp, 1.01))),
        Arguments.of("response", with(Set.of(), Set.of(), Map.of(), Map.of(scalp, Double.NaN))),
        Arguments.of("response", with(Set.of(), Set.of(), Map.of(), Map.of(unknown, 0.5))));
  }

  private static SessionRequest recent(
      Map<TechniqueId, Integer> today, Map<TechniqueId, Integer> hours, Map<Area, Integer> firm) {
    return new SessionRequest(
        600,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        false,
        new SessionRequest.Recent(today, hours, firm));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    SessionRequest request =
        new SessionRequest(
            0,
            Set.of(),
            List.of(new Pain(ELSEWHERE, Side.LEFT, 99)),
            Set.of("hammer"),
            Set.of(),
            Map.of(),
            Map.of(),
            false);
    assertThat(problems(request))
        .extracting(Problem::field)
        .containsExactly("seconds", "pain", "pain", "equipment");
  }

  private List<Problem> problems(SessionRequest request) {
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class,
            () -> planner.plan(Clearances.allowing(SmallRepertoire.ids()).cleared(), request));
    assertThat(invalid).isNotNull();
    return invalid.problems();
  }

  private static SessionRequest pain(Pain pain) {
    return SmallRepertoire.request(600, pain);
  }

  private static SessionRequest with(
      Set<String> equipment,
      Set<String> positions,
      Map<TechniqueId, Integer> done,
      Map<TechniqueId, Double> response) {
    return new SessionRequest(
        600, Set.of(), List.of(), equipment, positions, done, response, false);
  }
}
