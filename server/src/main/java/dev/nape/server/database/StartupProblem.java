package dev.nape.server.database;

/** Nape cannot start, for a reason that the person who runs it can mend. */
class StartupProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  StartupProblem(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  StartupProblem(String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
