package dev.nape.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own load program, keeping the very row that the server keeps, in the same table and
 * as the same role, held to the same policies. Where it is missing, the same by JDBC.
 */
final class PgBench {

  private static final Pattern DONE =
      Pattern.compile("number of transactions actually processed: ([0-9]+)");

  private static final String INSERT =
      """
      insert into diary.attack
        (person_id, attack_id, started_at, start_zone, ended_at, end_zone,
         severity, peak, details, notes, source, changed_at)
      values (:person::uuid, uuidv7(), timestamptz '2016-01-04' + :m::float8 * interval '1 minute', :zone,
              null, null, :severity, 6, :details::jsonb, :notes, null, now())
      on conflict (person_id, attack_id) do update set
        started_at = excluded.started_at, start_zone = excluded.start_zone,
        ended_at = excluded.ended_at, end_zone = excluded.end_zone,
        severity = excluded.severity, peak = excluded.peak, details = excluded.details,
        notes = excluded.notes, changed_at = excluded.changed_at, deleted_at = null
      where (attack.started_at, attack.start_zone, attack.ended_at, attack.end_zone,
             attack.severity, attack.peak, attack.details, attack.notes, attack.deleted_at)
        is distinct from
            (excluded.started_at, excluded.start_zone, excluded.ended_at, excluded.end_zone,
             excluded.severity, excluded.peak, excluded.details, excluded.notes, null)
      returning (xmax = 0) as created;
      """;

  /** The row alone, of whoever is asking. */
  private static final String PLAIN =
      """
      insert into diary.attack
        (person_id, attack_id, started_at, start_zone, ended_at, end_zone,
         severity, peak, details, notes)
      values (account.asking(), uuidv7(),
              timestamptz '2016-01-04' + :m::float8 * interval '1 minute', :zone,
              null, null, :severity, 6, :details::jsonb, :notes);
      """;

  /** What one write is. */
  enum Script {
    /** As the server does it: a transaction that first says who is asking. */
    TRANSACTION(
        "begin;\nselect set_config('nape.person', :person, true);\n" + INSERT + "commit;\n"),
    /** A transaction too, but each client is somebody else, and nothing is expected to be there. */
    PEOPLE(
        "begin;\nselect set_config('nape.person', (:people::text[])[:client_id + 1], true);\n"
            + PLAIN
            + "commit;\n"),
    /** The least there can be: said once for the connection, then a statement a write. */
    STATEMENT(INSERT);

    private final String text;

    Script(String text) {
      this.text = "\\set m random(1, 5000000)\n" + text;
    }
  }

  private final Path program;
  private final Nape nape;
  private final Map<String, String> row;

  private PgBench(Path program, Nape nape, Map<String, String> row) {
    this.program = program;
    this.nape = nape;
    this.row = row;
  }

  /** Takes the row that the server kept last as the one to keep. */
  static PgBench find(Nape nape) throws IOException, SQLException {
    Path program = onPath();
    if (program == null) {
      throw new IOException("pgbench is missing (Debian: apt install postgresql-contrib)");
    }
    return new PgBench(program, nape, lastRow(nape));
  }

  private static @Nullable Path onPath() throws IOException {
    List<Path> folders = new ArrayList<>();
    Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(Path::of)
        .forEach(folders::add);
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.map(version -> version.resolve("bin")).forEach(folders::add);
      }
    }
    return folders.stream()
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> lastRow(Nape nape) throws IOException, SQLException {
    try (Connection owner = nape.connection();
        Statement statement = owner.createStatement();
        ResultSet last =
            statement.executeQuery(
                """
                select person_id as person, start_zone as zone, severity, details, notes,
                  (select array_agg(person_id) from account.person) as people
                from diary.attack order by attack_id desc limit 1\
                """)) {
      last.next();
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : List.of("person", "people", "zone", "severity", "details", "notes")) {
        row.put(column, last.getString(column));
      }
      return row;
    }
  }

  /** How many writes were done. */
  double run(Script script, int clients, int seconds) throws IOException, InterruptedException {
    Path file = Files.createTempFile("nape-bench-", ".sql");
    Files.writeString(file, script.text);
    List<String> command = command(file, clients, seconds);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", nape.databaseSecret());
    // The role that the server works as, and who is asking.
    String asking = script == Script.STATEMENT ? " -c nape.person=" + row.get("person") : "";
    builder.environment().put("PGOPTIONS", "-c role=nape_server" + asking);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(file);
    if (process.waitFor() != 0) {
      throw new IOException(output);
    }
    return Double.parseDouble(Person.found(DONE, output));
  }

  private List<String> command(Path file, int clients, int seconds) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of("-n", "-M", "prepared", "-h", "127.0.0.1", "-U", "nape_owner"));
    command.addAll(List.of("-p", Integer.toString(nape.databasePort())));
    command.addAll(List.of("-c", Integer.toString(clients)));
    command.addAll(List.of("-j", Integer.toString(Math.min(clients, 2))));
    command.addAll(List.of("-T", Integer.toString(seconds), "-f", file.toString()));
    row.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
    command.add("postgres");
    return command;
  }
}
