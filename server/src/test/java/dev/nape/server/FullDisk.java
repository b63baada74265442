package dev.nape.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own that can be filled to the last byte, and given room again. */
final class FullDisk implements AutoCloseable {

  private final Path mount;
  private final Path filler;

  private FullDisk(Path mount) {
    this.mount = mount;
    this.filler = mount.resolve("filler");
  }

  /** False where we may not mount. */
  static boolean canBeMade() throws IOException {
    Path tried = Files.createTempDirectory("nape-mount-");
    try {
      boolean can = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", tried.toString());
      return can && run("umount", tried.toString());
    } finally {
      Files.delete(tried);
    }
  }

  static FullDisk mount(Path mount, int megabytes) {
    String size = "size=" + megabytes + "m,mode=0711";
    if (!run("mount", "-t", "tmpfs", "-o", size, "tmpfs", mount.toString())) {
      throw new AssertionError("cannot mount on " + mount);
    }
    return new FullDisk(mount);
  }

  void fill() throws IOException {
    for (int piece = 1 << 20; piece > 0; piece /= 16) {
      byte[] bytes = new byte[piece];
      try (OutputStream file =
          Files.newOutputStream(
              filler,
              java.nio.file.StandardOpenOption.CREATE,
              java.nio.file.StandardOpenOption.APPEND)) {
        while (true) {
          file.write(bytes);
        }
      } catch (IOException full) {
        // That is what was wanted.
      }
    }
  }

  void makeRoom() throws IOException {
    Files.delete(filler);
  }

  @Override
  public void close() {
    run("umount", "--lazy", mount.toString());
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
