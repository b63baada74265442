package dev.nape.server.database.embedded;

/** Nape cannot start, for a reason that the person who runs it can mend. */
public class StartupProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  public StartupProblem(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public StartupProblem(String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
