package dev.nape.server.browser;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Condition;
import dev.nape.server.account.Person;
import dev.nape.server.planner.PlanRecord;
import dev.nape.server.planner.Planned;
import dev.nape.server.planner.Plans;
import dev.nape.server.planner.Wish;
import dev.nape.server.screening.Screened;
import dev.nape.server.screening.Screenings;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.Questions;
import dev.nape.server.screening.profile.Said;
import dev.nape.server.session.GuidedSessions;
import dev.nape.server.sync.Records;
import dev.nape.technique.Performer;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a health profile who was cleared, then stopped, then cleared again today.
 *
 * @param cleared the clearance that counts
 * @param stopped the one before, an emergency
 * @param plan that would be made now
 * @param earlierPlan from other answers
 * @param done sessions that were done
 */
record SampleSession(UUID cleared, UUID stopped, UUID plan, UUID earlierPlan, Done done) {

  /** Sessions: one done to its end, one stopped, one deleted. */
  record Done(UUID completed, UUID stopped, UUID deleted) {}

  static final SampleSession NOBODYS =
      new SampleSession(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          new Done(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));

  private static final String WISH =
      """
      {"seconds":600,"pain":{"left-temple":6,"occiput":4},"goals":["relax"],"firstSession":false}\
      """;

  static SampleSession fill(NapeServer server, Person person) {
    return server.as(person, () -> fill(server, person, server.bean(Screenings.class)));
  }

  private static SampleSession fill(NapeServer server, Person person, Screenings screenings) {
    ZonedDateTime now = ZonedDateTime.now(NapeServer.HOME);
    screenings.keepProfile(person.id(), profile(server.bean(Knowledge.class)), now, true);
    screenings.check(person.id(), now, check("headache-mild", ""));
    UUID earlier = plan(server, person, now);
    Screened stopped =
        screenings.check(
            person.id(),
            now.plusNanos(1_000_000),
            check("headache-severe", "\"RF-THUNDERCLAP\",\"RF-OVERUSE\""));
    Screened cleared =
        screenings.check(person.id(), now.plusNanos(2_000_000), check("interictal", ""));
    return new SampleSession(
        id(cleared), id(stopped), plan(server, person, now), earlier, done(server, person, now));
  }

  private static Done done(NapeServer server, Person person, ZonedDateTime now) {
    Done done = new Done(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    JsonMapper json = JsonMapper.builder().build();
    String sign = server.bean(Knowledge.class).stopSigns().getFirst().id();
    server
        .bean(Records.class)
        .keep(
            person.id(),
            List.of(
                json.readTree(done(done.completed(), now.minusDays(2), "completed", "")),
                json.readTree(done(done.stopped(), now.minusDays(9), "stopped", sign)),
                json.readTree(done(done.deleted(), now.minusDays(5), "left", ""))));
    server.bean(GuidedSessions.class).delete(person.id(), done.deleted());
    return done;
  }

  private static String done(UUID id, ZonedDateTime start, String ending, String sign) {
    return """
    {"id":"%s","kind":"session","writtenAt":"%s","device":"%s","body":{
      "start":"%s","end":"%s","phase":"headache-mild","performer":"self","touchFree":false,
      "knowledgeVersion":"sample","plannedSeconds":570,"doneSeconds":512,"ending":"%s",
      "stopSigns":[%s],"painBefore":5,"painAfter":3,"notes":"Lying down was better.",
      "steps":[
        {"technique":"suboccipital-release","protocol":"a","step":"a","seconds":180,"skipped":false},
        {"technique":"suboccipital-release","protocol":"a","step":"b","seconds":20,"skipped":true},
        {"technique":"trigger-point","protocol":"b","step":"a","seconds":312,"skipped":false}]}}\
    """
        .formatted(
            id,
            start.plusMinutes(9).toInstant(),
            UUID.randomUUID(),
            start,
            start.plusMinutes(9),
            ending,
            sign.isEmpty() ? "" : "\"" + sign + "\"");
  }

  private static String check(String phase, String flags) {
    return "{\"phase\":\"%s\",\"redFlags\":[%s]}".formatted(phase, flags);
  }

  /** Everything no but two, so that there is something to see. */
  private static HealthProfile profile(Knowledge knowledge) {
    Map<String, Said> answers = new HashMap<>();
    for (Condition condition : new Questions(knowledge.rules()).standing()) {
      answers.put(condition.id(), Said.NO);
    }
    answers.put("C-LOWBP-FAINT", Said.YES);
    answers.put("C-MIGRAINE-CHRONIC", Said.YES);
    return new HealthProfile(OptionalInt.of(1986), answers, Map.of(), Map.of(), Set.of());
  }

  private static UUID plan(NapeServer server, Person person, ZonedDateTime now) {
    Planned planned =
        server.bean(Plans.class).make(person.id(), now, new Wish(Performer.SELF, WISH), false);
    if (planned instanceof Planned.Made(PlanRecord plan)) {
      return plan.id();
    }
    throw new AssertionError("no plan: " + planned);
  }

  private static UUID id(Screened screened) {
    if (screened instanceof Screened.Fresh fresh) {
      return fresh.id();
    }
    throw new AssertionError("not screened: " + screened);
  }
}
