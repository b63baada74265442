package dev.nape.server.database.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a {@link StartupProblem} into two plain sentences instead of a stack trace. */
class StartupProblemAnalyzer extends AbstractFailureAnalyzer<StartupProblem> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StartupProblem problem) {
    return new FailureAnalysis(problem.getMessage(), problem.remedy(), problem);
  }
}
