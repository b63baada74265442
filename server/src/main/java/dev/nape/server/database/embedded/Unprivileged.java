package dev.nape.server.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who runs PostgreSQL. It refuses to run as root, so under root we step down to a user who may do
 * nothing; otherwise it runs as we do.
 *
 * @param user name of the user to step down to; {@code null} when we are not root
 */
record Unprivileged(@Nullable String user) {

  private static final List<String> CANDIDATES = List.of("postgres", "nobody");

  static boolean weAreRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** The owner of a data directory that exists; otherwise the first candidate of this machine. */
  static Unprivileged forData(Path data) throws IOException {
    if (!weAreRoot()) {
      return new Unprivileged(null);
    }
    if (Files.exists(data)) {
      String owner = Files.getOwner(data).getName();
      if (!owner.equals("root")) {
        return new Unprivileged(owner);
      }
    }
    return CANDIDATES.stream()
        .filter(candidate -> groupOf(candidate).isPresent())
        .findFirst()
        .map(Unprivileged::new)
        .orElseThrow(() ->
            new StartupProblem(
                "PostgreSQL must not run as root, and this machine has no user of "
                    + CANDIDATES
                    + ".",
                "Start Nape as an ordinary user, or add a user called nobody."));
  }

  /**
   * @param endsWithUs whether the process is to stop when the thread that starts it ends; Linux
   *     only
   */
  List<String> command(boolean endsWithUs, List<String> command) {
    List<String> prefix = new ArrayList<>();
    boolean linux = Files.exists(Path.of("/proc/self"));
    if (endsWithUs && linux) {
      // A session of its own: Ctrl-C is for us, and we stop PostgreSQL when our work is done.
      prefix.add("setsid");
    }
    if (user != null || (endsWithUs && linux)) {
      prefix.add("setpriv");
    }
    if (user != null) {
      prefix.addAll(
          List.of("--reuid=" + user, "--regid=" + groupOf(user).orElse(user), "--clear-groups"));
    }
    if (endsWithUs && linux) {
      prefix.addAll(List.of("--pdeathsig", "INT"));
    }
    if (!prefix.isEmpty()) {
      prefix.add("--");
    }
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  void give(Path path) throws IOException {
    if (user != null) {
      var users = path.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(path, users.lookupPrincipalByName(user));
    }
  }

  /** The number of a user's own group; empty when this machine has no such user. */
  private static Optional<String> groupOf(String user) {
    try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines
          .map(line -> line.split(":", -1))
          .filter(fields -> fields.length > 3 && fields[0].equals(user))
          .map(fields -> fields[3])
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
