package dev.nape.server.screening;

/** What is missing before anybody can be screened, in the order in which it is asked. */
public enum Gap {
  /** Nothing was answered yet, or not every question. */
  PROFILE_OPEN("profile"),
  /** Answered more than twelve months ago. */
  PROFILE_EXPIRED("profile"),
  /** Something changed since, by the person's own word. */
  PROFILE_DOUBTED("profile"),
  /** No check today, where the person is. */
  CHECK_MISSING("check"),
  /** An attack began or ended since the check. */
  PHASE_CHANGED("phase");

  private final String field;

  Gap(String field) {
    this.field = field;
  }

  /** What it is called on the wire. */
  public String field() {
    return field;
  }

  /** Whether it is the profile that has to be answered. */
  public boolean isProfile() {
    return field.equals("profile");
  }

  /** The key of the sentence that says so. */
  public String key() {
    return switch (this) {
      case PROFILE_OPEN -> "screening.gap.open";
      case PROFILE_EXPIRED -> "screening.gap.expired";
      case PROFILE_DOUBTED -> "screening.gap.doubted";
      case CHECK_MISSING -> "screening.gap.check";
      case PHASE_CHANGED -> "screening.gap.phase";
    };
  }
}
