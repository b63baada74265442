package dev.nape.server.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's data directory, made once. */
final class DataDirectory {

  private DataDirectory() {}

  /** Makes it when there is none. One that was half made when we died is made again. */
  static void make(DatabaseHome home, Path programs, Unprivileged runner, String owner)
      throws IOException {
    if (Files.exists(home.data().resolve("PG_VERSION"))) {
      return;
    }
    requireReach(home.folder(), runner);
    Path fresh = home.folder().resolve("data.new");
    FileSystemUtils.deleteRecursively(fresh);
    Files.createDirectory(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path password = Files.createTempFile(home.folder(), "password", "");
    Files.writeString(password, home.secret());
    runner.give(fresh);
    runner.give(password);
    try {
      Commands.run(runner.command(false, initdb(programs, fresh, password, owner)));
    } finally {
      Files.delete(password);
    }
    Files.move(fresh, home.data());
  }

  private static List<String> initdb(Path programs, Path data, Path password, String owner) {
    return List.of(
        programs.resolve("bin/initdb").toString(),
        "--pgdata=" + data,
        "--username=" + owner,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8",
        "--data-checksums");
  }

  private static void requireReach(Path folder, Unprivileged runner) {
    try {
      Commands.run(runner.command(false, List.of("test", "-x", folder.toString())));
    } catch (IOException e) {
      throw new StartupProblem(
          "PostgreSQL runs as the user " + runner.user() + ", who cannot reach " + folder + ".",
          "Set NAPE_HOME to a folder that is not inside a private one.",
          e);
    }
  }
}
