package dev.nape.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nape.knowledge.Knowledge;
import dev.nape.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nobody is served by half of the knowledge. */
@ExtendWith(OutputCaptureExtension.class)
class KnowledgeConfigurationTest {

  private static final Path BUNDLED = Path.of("../knowledge");

  @TempDir Path folder;

  private static void start(Path knowledge) {
    SpringApplication application = new SpringApplication(KnowledgeConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.run("--nape.knowledge=" + knowledge, "--spring.main.banner-mode=off").close();
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLED)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        Path target = folder.resolve(BUNDLED.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Test
  void aDirectoryOfOnesOwnIsReadInsteadOfTheBundledKnowledge() throws IOException {
    copy();
    Knowledge own = new KnowledgeConfiguration().knowledge(folder.toString());
    assertThat(own.version()).isEqualTo(new KnowledgeConfiguration().knowledge("").version());
    start(folder);
  }

  @Test
  void brokenKnowledgeStopsTheStartWithItsLines(CapturedOutput output) throws IOException {
    copy();
    Path body = folder.resolve("body.yaml");
    Files.writeString(body, Files.readString(body).replaceFirst("area: eyes", "area: elbows"));
    assertThatThrownBy(() -> start(folder)).hasRootCauseInstanceOf(KnowledgeException.class);
    assertThat(output.getAll())
        .contains("The knowledge is broken:")
        .containsPattern("body\\.yaml:\\d+: .*elbows")
        .doesNotContain("\tat dev.nape");
  }

  @Test
  void anEmptyDirectoryStopsItToo(CapturedOutput output) {
    assertThatThrownBy(() -> start(folder)).hasRootCauseInstanceOf(KnowledgeException.class);
    assertThat(output.getAll()).containsPattern("\\w+\\.yaml:\\d+: ");
  }
}
