package dev.nape.server.database.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder of our own PostgreSQL. Whoever holds it holds its lock, so that two servers never
 * share one data directory; the lock goes with the process, however that ends.
 *
 * <pre>
 * lock                  held while a server runs, with its process id
 * secret                the owner's password, readable by us alone
 * postgresql-VERSION/   the programs
 * data/                 PostgreSQL's data directory, of the unprivileged user
 * database.log          PostgreSQL's log: no statements, no values
 * </pre>
 */
final class DatabaseHome implements AutoCloseable {

  static final long LEAST_FREE_BYTES = 200L << 20;

  private final Path folder;
  private final RandomAccessFile lockFile;
  private final @Nullable FileLock lock;

  private DatabaseHome(Path folder, RandomAccessFile lockFile, FileLock lock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * @throws StartupProblem when another server holds the folder, or it cannot be written
   */
  static DatabaseHome open(Path folder) {
    try {
      Files.createDirectories(folder);
      // Others may pass through to the programs, and see nothing on the way.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      var file = new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
      FileLock lock = tryLock(file);
      if (lock == null) {
        String holder = file.readLine();
        file.close();
        throw alreadyRunning(folder, holder);
      }
      requireSpace(folder);
      file.setLength(0);
      file.writeBytes(ProcessHandle.current().pid() + "\n");
      return new DatabaseHome(folder, file, lock);
    } catch (IOException e) {
      throw new StartupProblem(
          "The data folder " + folder + " cannot be used: " + e.getMessage(),
          "Give this user the folder, or set NAPE_HOME to another one.",
          e);
    }
  }

  private static @Nullable FileLock tryLock(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static StartupProblem alreadyRunning(Path folder, @Nullable String holder) {
    String process = holder == null ? "" : " (process " + holder.strip() + ")";
    return new StartupProblem(
        "Nape is already running on the data in " + folder + process + ".",
        "Use the one that runs, stop it first, or set NAPE_HOME to start a second one.");
  }

  private static void requireSpace(Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new StartupProblem(
          "The disk of "
              + folder
              + " is full: "
              + (free >> 20)
              + " MB are left. Your data are safe.",
          "Free at least " + (LEAST_FREE_BYTES >> 20) + " MB there and start again.");
    }
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("database.log");
  }

  /** The owner's password: 256 random bits, made once. */
  String secret() throws IOException {
    Path file = folder.resolve("secret");
    if (Files.notExists(file)) {
      byte[] bits = new byte[32];
      new SecureRandom().nextBytes(bits);
      Path fresh = folder.resolve("secret.new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, HexFormat.of().formatHex(bits));
      Files.move(fresh, file);
    }
    return Files.readString(file);
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.release();
    }
    lockFile.close();
  }
}
