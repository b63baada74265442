package dev.nape.knowledge.plan;

import static dev.nape.knowledge.plan.World.pain;
import static dev.nape.knowledge.plan.World.seconds;
import static dev.nape.knowledge.plan.World.steps;
import static dev.nape.knowledge.plan.World.who;
import static dev.nape.technique.Performer.SELF;
import static dev.nape.technique.Performer.THERAPIST;
import static dev.nape.technique.Phase.INTERICTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Area;
import dev.nape.body.Side;
import dev.nape.plan.SessionPlan;
import dev.nape.plan.SessionPlan.Omitted;
import dev.nape.plan.SessionPlan.PlannedStep;
import dev.nape.plan.SessionRequest;
import dev.nape.technique.Goal;
import dev.nape.technique.TechniqueId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was done a short while ago waits. */
class RecentSessionsTest {

  @Test
  void what_was_done_today_or_hours_ago_waits_and_says_so() {
    TechniqueId scalp = new TechniqueId("scalp");
    TechniqueId points = new TechniqueId("pressure-point");
    World.Who who = who(INTERICTAL, SELF);
    assertThat(who.plan(recently(SessionRequest.Recent.UNKNOWN)).omitted())
        .extracting(Omitted::technique)
        .doesNotContain(scalp, points);

    SessionRequest.Recent recent =
        new SessionRequest.Recent(Map.of(points, 9), Map.of(scalp, 3), Map.of());
    SessionPlan plan = who.plan(recently(recent));

    assertThat(seconds(plan, "scalp", "pressure-point")).isZero();
    assertThat(plan.omitted())
        .extracting(Omitted::why)
        .contains("At least 4 hours between two sessions: the last one was 3 hours ago.")
        .anyMatch(why -> why.matches("Done \\d times today already: that is the most."));
  }

  @Test
  void where_hands_worked_firmly_yesterday_they_are_light_today() {
    World.Who who = who(INTERICTAL, THERAPIST);
    Map<Area, Integer> everywhere = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      everywhere.put(area, 47);
    }
    assertThat(firmest(who, Map.of())).isGreaterThan(3);
    assertThat(firmest(who, everywhere)).isBetween(1, 3);
    everywhere.replaceAll((area, hours) -> 48);
    assertThat(firmest(who, everywhere)).isGreaterThan(3);
  }

  private static int firmest(World.Who who, Map<Area, Integer> firm) {
    SessionRequest request = recently(new SessionRequest.Recent(Map.of(), Map.of(), firm));
    return steps(who.plan(request)).mapToInt(PlannedStep::pressure).max().orElse(0);
  }

  private static SessionRequest recently(SessionRequest.Recent recent) {
    return new SessionRequest(
        1200,
        Set.of(Goal.NECK_TENSION),
        List.of(pain("temple", Side.LEFT, 6)),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        false,
        recent);
  }
}
