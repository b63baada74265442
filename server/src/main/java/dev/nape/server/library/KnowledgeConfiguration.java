package dev.nape.server.library;

import dev.nape.knowledge.Knowledge;
import dev.nape.knowledge.KnowledgeException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The knowledge that came with the program, or a clinician's own. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeConfiguration {

  /**
   * Reads it once, when the server starts.
   *
   * @param directory with files of the same shape as the bundled ones; empty for those
   * @throws KnowledgeException if it is broken, with a line for each problem: nobody is served by
   *     half of it
   */
  @Bean
  public Knowledge knowledge(@Value("${nape.knowledge:}") String directory) {
    return directory.isBlank() ? Knowledge.bundled() : Knowledge.read(Path.of(directory));
  }
}
