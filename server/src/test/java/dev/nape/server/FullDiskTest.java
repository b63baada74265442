package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while the server runs. */
class FullDiskTest {

  /** Characters that no compression makes fewer, so that each record takes room. */
  private static final int LONG_NOTES = 4_900;

  private static final int MOST_WRITES = 2_000;

  /** Enough to need more room than any table has left, if a refusal wrote anything. */
  private static final int TRIES_ON_A_FULL_DISK = 300;

  @Test
  void aFullDiskRefusesWritesInWordsShowsWhatIsThereAndLosesNothing(@TempDir Path mount)
      throws Exception {
    assumeTrue(FullDisk.canBeMade(), "a small disk can be mounted");
    Map<UUID, String> acknowledged = new HashMap<>();
    try (FullDisk disk = FullDisk.mount(mount, 300);
        ServerProcess server = ServerProcess.start(mount, ServerProcess.freePort())) {
      Visitor visitor = server.firstPerson();
      keepSome(visitor, acknowledged);
      disk.fill();
      Refused refused = fillUntilRefused(visitor, acknowledged);
      assertRefusedInWords(refused.answer());
      for (int again = 0; again < TRIES_ON_A_FULL_DISK; again++) {
        assertRefusedInWords(Writers.send(visitor, refused.id(), refused.notes()));
      }
      assertThat(visitor.get("/diary").statusCode()).isEqualTo(200);

      disk.makeRoom();

      assertThat(Writers.keep(visitor, refused.id(), refused.notes())).isTrue();
      acknowledged.put(refused.id(), refused.notes());
      assertThat(server.isAlive()).isTrue();
      Writers.assertKeptOnce(server, visitor, acknowledged);
    }
  }

  private static void assertRefusedInWords(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isIn(503, 507);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("Nothing was saved");
  }

  private static void keepSome(Visitor visitor, Map<UUID, String> acknowledged)
      throws InterruptedException {
    for (int write = 0; write < 10; write++) {
      UUID id = Writers.newId();
      acknowledged.put(id, "before " + write);
      assertThat(Writers.keep(visitor, id, "before " + write)).isTrue();
    }
  }

  private record Refused(UUID id, String notes, HttpResponse<String> answer) {}

  private static Refused fillUntilRefused(Visitor visitor, Map<UUID, String> acknowledged) {
    var random = new Random(1);
    for (int write = 0; write < MOST_WRITES; write++) {
      UUID id = Writers.newId();
      String notes = longNotes(random);
      HttpResponse<String> answer = Writers.send(visitor, id, notes);
      if (answer.statusCode() != 201) {
        return new Refused(id, notes, answer);
      }
      acknowledged.put(id, notes);
    }
    throw new AssertionError("the disk was never full");
  }

  private static String longNotes(Random random) {
    return random
        .ints(LONG_NOTES, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
