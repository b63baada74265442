package dev.nape.server;

import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import dev.nape.server.trial.kept.Trial;
import dev.nape.server.trial.kept.Trials;
import dev.nape.trial.Outcome;
import dev.nape.trial.design.BlockLength;
import dev.nape.trial.design.Protocol;
import dev.nape.trial.design.Seed;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Trials whose coins a test knows. */
public record TrialFixture(Trials trials, JdbcClient jdbc, TransactionTemplate transaction) {

  /** A seed whose coin of a label falls as wanted. */
  public static Seed seed(String label, boolean wanted) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> Seed.of(ByteBuffer.allocate(Seed.BYTES).putInt(i).array()))
        .filter(seed -> seed.coin(label) == wanted)
        .findFirst()
        .orElseThrow();
  }

  /** Seals one of fortnights, whose first block is with massage or without. */
  public Trial seal(PersonId me, LocalDate start, ZoneId zone, boolean massageFirst) {
    Protocol protocol =
        new Protocol(
            "suboccipital-release", BlockLength.FORTNIGHT, 4, start, zone, Outcome.HEADACHE_DAYS);
    return SignedIn.actingFor(
        me,
        () ->
            transaction.execute(status -> {
              // The page on which a trial is started may have drawn another already.
              jdbc.sql("delete from trial.drawn").update();
              jdbc.sql("insert into trial.drawn values (?, ?, now())")
                  .params(me.value(), HexFormat.of().parseHex(seed("cycle:1", massageFirst).hex()))
                  .update();
              return trials.seal(me, protocol, false).orElseThrow();
            }));
  }
}
