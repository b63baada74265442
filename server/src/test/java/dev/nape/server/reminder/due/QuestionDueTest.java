package dev.nape.server.reminder.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.server.Visitor;
import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.wish.Quiet;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The question after a session: once, two hours after it. */
class QuestionDueTest extends Reminded {

  @Test
  void theQuestionComesTwoHoursAfterASessionUnlessItWasAnsweredOrItIsQuietOrLate() {
    record Row(int endedMinutesAgo, String later, Quiet quiet, int expected) {}
    List<Row> rows =
        List.of(
            new Row(10, "", NEVER_QUIET, 1),
            new Row(119, "", NEVER_QUIET, 1),
            new Row(121, "", NEVER_QUIET, 0),
            new Row(10, "1", NEVER_QUIET, 0),
            new Row(10, "", new Quiet(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59)), 0));
    for (Row row : rows) {
      Visitor visitor = Visitor.signedUp(account.link(""), "Asked");
      PersonId person = idOf(visitor);
      String at = path + UUID.randomUUID();
      device(person, at);
      as(person, () -> reminders.question(person, true), null);
      as(person, () -> reminders.quiet(person, row.quiet()), null);
      Instant end = Instant.now().minus(row.endedMinutesAgo(), ChronoUnit.MINUTES);
      UUID session = UUID.randomUUID();
      assertThat(visitor.put("/sync/records/" + session, session(session, end, "")).statusCode())
          .isEqualTo(200);
      if (!row.later().isEmpty()) {
        visitor.put("/sync/records/" + session, session(session, end, row.later()));
      }
      Instant due = end.plus(2, ChronoUnit.HOURS);
      now.set(due.minusSeconds(1));
      sending.run();
      assertThat(push.at(at)).as("%s, a second before", row).isEmpty();
      now.set(due.plusSeconds(1));
      sending.run();
      sending.run();
      assertThat(push.at(at)).as(row.toString()).hasSize(row.expected());
    }
  }

  private PersonId idOf(Visitor visitor) {
    return new PersonId(
        jdbc.sql("select person_id from account.sign_in_data(?)")
            .param(visitor.name().toLowerCase(Locale.ROOT))
            .query((row, n) -> row.getObject("person_id", UUID.class))
            .single());
  }

  private static String session(UUID id, Instant end, String later) {
    Instant written = later.isEmpty() ? end : end.plusSeconds(60);
    return """
    {"id":"%s","kind":"session","writtenAt":"%s","device":"%s",
     "body":{"start":"%s","end":"%s","phase":"headache-mild","performer":"self","touchFree":false,
      "knowledgeVersion":"v","plannedSeconds":570,"doneSeconds":512,"ending":"completed",
      "stopSigns":[],"steps":[],"painBefore":4%s}}\
    """
        .formatted(
            id,
            written.truncatedTo(ChronoUnit.MILLIS),
            new UUID(7, 7),
            end.minusSeconds(540).truncatedTo(ChronoUnit.SECONDS).atZone(BERLIN),
            end.truncatedTo(ChronoUnit.SECONDS).atZone(BERLIN),
            later.isEmpty() ? "" : ",\"painLater\":" + later);
  }
}
