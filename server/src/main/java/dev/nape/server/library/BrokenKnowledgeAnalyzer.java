package dev.nape.server.library;

import dev.nape.knowledge.KnowledgeException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which lines of the knowledge are wrong, instead of a stack trace. */
class BrokenKnowledgeAnalyzer extends AbstractFailureAnalyzer<KnowledgeException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, KnowledgeException broken) {
    return new FailureAnalysis(
        "The knowledge is broken:\n" + broken.getMessage(),
        "Mend these lines, or leave NAPE_KNOWLEDGE empty to use the knowledge that came with Nape.",
        broken);
  }
}
