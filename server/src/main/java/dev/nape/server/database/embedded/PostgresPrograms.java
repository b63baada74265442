package dev.nape.server.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the archive on the class path. */
final class PostgresPrograms {

  /** Part of the folder's name, so that a new version is unpacked beside the old one. */
  static final String VERSION = "18.6";

  private PostgresPrograms() {}

  /**
   * @return the folder that holds {@code bin/postgres}
   * @throws StartupProblem when no PostgreSQL was packed for this machine
   */
  static Path unpackedInto(Path home) throws IOException {
    Path folder = home.resolve("postgresql-" + VERSION);
    if (Files.exists(folder)) {
      return folder;
    }
    Path fresh = Files.createTempDirectory(home, "postgresql-");
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (InputStream archive = archive();
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, fresh);
      }
    }
    return Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive points outside itself: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean program = (entry.getMode() & 0b001_001_001) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static InputStream archive() {
    String system =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    String machine =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "arm_64";
          case String other -> other;
        };
    String name = "/postgres-" + system + "-" + machine + ".txz";
    InputStream archive = PostgresPrograms.class.getResourceAsStream(name);
    if (archive == null) {
      throw new StartupProblem(
          "No PostgreSQL is packed for this machine (" + system + ", " + machine + ").",
          "Set NAPE_DATABASE_URL to a PostgreSQL 15 or newer.");
    }
    return archive;
  }
}
