package dev.nape.server.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data live.
 *
 * @param home folder of our own PostgreSQL; {@code null} for the usual place
 * @param url JDBC address, with user and password, of another PostgreSQL to use instead
 * @param throwAway whether to use a fresh one of our own that goes when we stop
 */
@ConfigurationProperties("nape.database")
record DatabaseSettings(@Nullable Path home, @Nullable String url, boolean throwAway) {

  DatabaseSettings {
    home = home == null || home.toString().isBlank() ? null : home.toAbsolutePath().normalize();
    url = url == null || url.isBlank() ? null : url;
  }
}
