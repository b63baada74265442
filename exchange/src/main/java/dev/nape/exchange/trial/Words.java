package dev.nape.exchange.trial;

import dev.nape.trial.design.Arm;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single words of a sealed trial, the same in both kinds of file. */
final class Words {

  static final String HEX = "has to be 64 hexadecimal digits";

  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

  private Words() {}

  static String of(Arm arm) {
    return arm.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Arm> arm(String written) {
    return switch (written) {
      case "on" -> Optional.of(Arm.ON);
      case "off" -> Optional.of(Arm.OFF);
      default -> Optional.empty();
    };
  }

  /** In small letters. */
  static Optional<String> hash(String written) {
    return Optional.of(written)
        .filter(text -> HASH.matcher(text).matches())
        .map(text -> text.toLowerCase(Locale.ROOT));
  }
}
