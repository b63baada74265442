package dev.nape.exchange.trial;

import dev.nape.exchange.json.Rejected;

/** A sealed trial in either kind of file. */
public final class SealedTrialFile {

  private SealedTrialFile() {}

  /**
   * Reads JSON when the text begins with a brace, and lines otherwise.
   *
   * @throws Rejected for what cannot be, each with its line and field
   */
  public static SealedTrial read(String text) {
    return text.stripLeading().startsWith("{")
        ? SealedTrialJson.read(text)
        : SealedTrialText.read(text);
  }

  /**
   * Where a thing that does not fit stands.
   *
   * @param field as {@link dev.nape.trial.design.Verification.Difference} names it
   * @return from 1; 0 when it stands nowhere, as a day that is missing
   */
  public static int line(String text, String field) {
    String[] parts = field.split("\\.", -1);
    String name = parts[parts.length == 1 ? 0 : 1];
    boolean day = parts[0].equals("days");
    boolean sealed = parts[0].equals("seal") && !name.equals("hash");
    String mark =
        text.stripLeading().startsWith("{")
            ? "\"" + (sealed ? "text" : name) + "\""
            : name + (day ? " " : ":");
    String[] lines = text.split("\r\n?|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().startsWith(mark) || (day && lines[i].contains(mark))) {
        return i + 1;
      }
    }
    return 0;
  }
}
