package dev.nape.server.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Nape uses: its own, or another.
 *
 * @param ownerUrl JDBC address of the role that owns the schemas
 * @param embedded ours, to be stopped with us; {@code null} when it is another's
 */
record Database(String ownerUrl, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

  static Database open(DatabaseSettings settings) {
    if (settings.url() != null) {
      return new Database(settings.url(), null);
    }
    Path usual =
        DatabaseHome.usual(Unprivileged.weAreRoot(), Path.of(System.getProperty("user.home")));
    EmbeddedPostgres embedded =
        EmbeddedPostgres.start(settings.home() == null ? usual : settings.home());
    return new Database(embedded.url(), embedded);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
