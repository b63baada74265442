package dev.nape.server.library;

import dev.nape.knowledge.Knowledge;
import dev.nape.knowledge.KnowledgeException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The knowledge that came with the program, or a clinician's own. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeConfiguration {

  private static final FutureTask<Knowledge> BUNDLED = new FutureTask<>(Knowledge::bundled);

  /** Begins to read the bundled knowledge, so that it is there when the database is. */
  public static void readAhead() {
    Thread.ofPlatform().daemon().name("knowledge").start(BUNDLED);
  }

  /**
   * Reads it once, when the server starts.
   *
   * @param directory with files of the same shape as the bundled ones; empty for those
   * @throws KnowledgeException if it is broken, with a line for each problem: nobody is served by
   *     half of it
   */
  @Bean
  public Knowledge knowledge(@Value("${nape.knowledge:}") String directory) {
    return directory.isBlank() ? bundled() : Knowledge.read(Path.of(directory));
  }

  private static Knowledge bundled() {
    BUNDLED.run(); // does nothing where it was read ahead
    try {
      return BUNDLED.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the bundled knowledge could not be read", e);
    }
  }
}
