package dev.nape.server.database;

import dev.nape.server.database.embedded.EmbeddedPostgres;
import dev.nape.server.database.embedded.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that Nape uses: its own, or another.
 *
 * @param ownerUrl JDBC address of the role that owns the schemas
 * @param embedded ours, to be stopped with us; {@code null} when it is another's
 * @param throwAway a folder to delete when we stop; {@code null} when there is none
 */
record Database(String ownerUrl, @Nullable EmbeddedPostgres embedded, @Nullable Path throwAway)
    implements AutoCloseable {

  static Database open(DatabaseSettings settings) {
    if (settings.throwAway()) {
      return fresh();
    }
    if (settings.url() != null) {
      return new Database(settings.url(), null, null);
    }
    EmbeddedPostgres embedded =
        EmbeddedPostgres.start(
            settings.home() == null ? EmbeddedPostgres.usualFolder() : settings.home());
    return new Database(embedded.url(), embedded, null);
  }

  private static Database fresh() {
    try {
      Path folder = Files.createTempDirectory("nape-");
      EmbeddedPostgres embedded = EmbeddedPostgres.start(folder);
      return new Database(embedded.url(), embedded, folder);
    } catch (IOException e) {
      throw new StartupProblem(
          "No temporary folder can be made: " + e.getMessage(), "Make room on its disk.", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (embedded != null) {
      embedded.close();
    }
    if (throwAway != null) {
      FileSystemUtils.deleteRecursively(throwAway);
    }
  }
}
