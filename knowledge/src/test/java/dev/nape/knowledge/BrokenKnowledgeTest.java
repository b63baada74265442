package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to break the files gives one line that says where and what. */
class BrokenKnowledgeTest {
  @TempDir Path directory;

  static List<Breakage> breakages() throws IOException {
    return Breakage.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakages")
  void each_breakage_gives_one_line(Breakage breakage) throws IOException {
    KnowledgeFiles files = KnowledgeFiles.copyTo(directory);
    int line = files.replace(breakage.file(), breakage.text(), breakage.replacement());

    KnowledgeException broken = read();

    assertThat(broken.getMessage())
        .isEqualTo(
            "%s:%d: %s".formatted(breakage.file(), line + breakage.below(), breakage.message()));
  }

  @Test
  void the_table_is_long_and_tries_every_file() throws IOException {
    assertThat(breakages()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(breakages().stream().map(b -> b.file().replaceAll("/.*", "")).distinct())
        .containsExactlyInAnyOrder(
            "sources.yaml",
            "body.yaml",
            "techniques.yaml",
            "techniques",
            "screening.yaml",
            "programmes.yaml",
            "intake.yaml",
            "aftercare.yaml",
            "emergency.yaml",
            "evidence.yaml");
  }

  @Test
  void an_untouched_copy_is_whole() throws IOException {
    KnowledgeFiles.copyTo(directory);

    assertThat(Knowledge.read(directory)).isEqualTo(Knowledge.bundled());
  }

  @Test
  void all_problems_are_told_at_once() throws IOException {
    KnowledgeFiles files = KnowledgeFiles.copyTo(directory);
    int first = files.replace("aftercare.yaml", "  - text: Drink", "  - txet: Drink");
    int second = files.replace("techniques/scalp.yaml", "at: scalp", "at: skalp");

    assertThat(read().problems())
        .extracting(Object::toString)
        .containsExactly(
            "aftercare.yaml:%d: lacks 'text'".formatted(first),
            "aftercare.yaml:%d: 'txet' is not known here".formatted(first),
            "techniques/scalp.yaml:%d: there is no region 'skalp'".formatted(second));
  }

  @Test
  void bytes_that_are_no_text_are_told_with_their_line() throws IOException {
    KnowledgeFiles.copyTo(directory);
    Path file = directory.resolve("aftercare.yaml");
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = text.indexOf("Drink");
    bytes[at] = (byte) 0xC3;
    Files.write(file, bytes);

    long line = 1 + text.substring(0, at).lines().count() - 1;
    assertThat(read().problems())
        .extracting(Object::toString)
        .contains("aftercare.yaml:%d: is not UTF-8".formatted(line));
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    KnowledgeFiles.copyTo(directory);
    Files.delete(directory.resolve("techniques/physiotherapy.yaml"));

    assertThat(read().getMessage()).isEqualTo("techniques/physiotherapy.yaml:0: is missing");
  }

  @Test
  void an_empty_directory_is_told_and_not_a_crash() {
    assertThatThrownBy(() -> Knowledge.read(directory))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("sources.yaml:0: is missing");
  }

  @Test
  void one_byte_changes_the_version_and_nothing_leaves_it() throws IOException {
    KnowledgeFiles files = KnowledgeFiles.copyTo(directory);
    String before = Knowledge.read(directory).version();

    assertThat(Knowledge.read(directory).version()).isEqualTo(before);
    for (String file : files.names()) {
      String text = files.text(file);
      files.write(file, text + "#");
      assertThat(Knowledge.read(directory).version()).as(file).isNotEqualTo(before);
      files.write(file, text.replace("\n", "\r\n"));
      assertThat(Knowledge.read(directory).version()).as(file).isEqualTo(before);
      files.write(file, text);
    }
    assertThat(files.names()).hasSizeGreaterThan(25);
    assertThat(before).isEqualTo(before.toLowerCase(Locale.ROOT)).hasSize(12);
  }

  private KnowledgeException read() {
    KnowledgeException broken =
        catchThrowableOfType(KnowledgeException.class, () -> Knowledge.read(directory));
    assertThat(broken).as("broken knowledge that was read all the same").isNotNull();
    return broken;
  }
}
