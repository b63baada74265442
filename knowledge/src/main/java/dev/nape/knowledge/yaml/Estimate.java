package dev.nape.knowledge.yaml;

import dev.nape.evidence.Effect;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An estimate such as {@code -1.9 (-3.5 to -0.4)}.
 *
 * @param value the estimate
 * @param limits its 95 % limits, if they are given
 */
public record Estimate(double value, Optional<Effect.Limits> limits) {
  private static final String NUMBER = "-?\\d{1,6}(?:\\.\\d{1,6})?";
  private static final Pattern ESTIMATE =
      Pattern.compile("(?<value>%1$s)(?: \\((?<low>%1$s) to (?<high>%1$s)\\))?".formatted(NUMBER));
  private static final Pattern WITH_UNIT =
      Pattern.compile("(?<value>%s) (?<unit>\\S.*)".formatted(NUMBER));

  /**
   * A number with its unit.
   *
   * @param value the number
   * @param unit the rest of the text
   */
  public record Measured(double value, String unit) {}

  /** The estimate at a place; its limits hold it between them. */
  public static Optional<Estimate> of(Node node) {
    if (node.isMissing()) {
      return Optional.empty();
    }
    String text = node.text();
    Matcher m = ESTIMATE.matcher(text);
    if (!m.matches()) {
      node.complain("'%s' is no estimate, such as '-1.9 (-3.5 to -0.4)'".formatted(text));
      return Optional.empty();
    }
    double value = Double.parseDouble(m.group("value"));
    if (m.group("low") == null) {
      return Optional.of(new Estimate(value, Optional.empty()));
    }
    double low = Double.parseDouble(m.group("low"));
    double high = Double.parseDouble(m.group("high"));
    if (low > value || value > high) {
      node.complain("%s does not hold its estimate".formatted(text));
    }
    return Optional.of(new Estimate(value, Optional.of(new Effect.Limits(low, high))));
  }

  /** The number with its unit at a place. */
  public static Optional<Measured> measured(Node node) {
    Matcher m = WITH_UNIT.matcher(node.text());
    if (!m.matches()) {
      node.complain("'%s' is no figure with its unit".formatted(node.text()));
      return Optional.empty();
    }
    return Optional.of(new Measured(Double.parseDouble(m.group("value")), m.group("unit")));
  }
}
