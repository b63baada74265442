package dev.nape.server.database;

import dev.nape.server.database.embedded.StartupProblem;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * One schema and one folder of migrations a module, in the order in which modules build on others.
 */
final class Migrations {

  static final List<String> SCHEMAS =
      List.of(
          "account",
          "sync",
          "diary",
          "trial",
          "transfer",
          "screening",
          "planner",
          "session",
          "reminder");

  private Migrations() {}

  /** Brings every schema to the newest version, or none of the one that fails. */
  static void run(DataSource owner) {
    for (String schema : SCHEMAS) {
      try {
        Flyway.configure()
            .dataSource(owner)
            .schemas(schema)
            .defaultSchema(schema)
            .locations("classpath:db/migration/" + schema)
            .load()
            .migrate();
      } catch (FlywayException e) {
        throw new StartupProblem(
            "The schema " + schema + " could not be brought up to date: " + e.getMessage(),
            "Nothing was half done. If an older Nape ran here after a newer one, use the newer.",
            e);
      }
    }
  }
}
