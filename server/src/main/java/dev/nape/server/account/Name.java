package dev.nape.server.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name under which a person signs in: 2 to 60 letters, digits, dots, hyphens, at-signs,
 * underscores and single spaces.
 */
public record Name(String value) {

  private static final Pattern ALLOWED =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]+( [\\p{L}\\p{M}\\p{N}._@-]+)*");
  private static final String SUFFIX_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int SUFFIX_LENGTH = 4;

  /** Empty when it is not a name that anybody may have. */
  public static Optional<Name> of(String typed) {
    String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    boolean fits = name.length() >= 2 && name.length() <= 60 && ALLOWED.matcher(name).matches();
    return fits ? Optional.of(new Name(name)) : Optional.empty();
  }

  /** What is compared: two names that look alike to their owner are the same. */
  public static String key(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(value);
  }

  /**
   * The name with four letters drawn by chance. Everyone who signs up gets them, so that signing up
   * never tells whether somebody of that name is here.
   */
  Name withSuffix(RandomGenerator chance) {
    StringBuilder suffix = new StringBuilder("-");
    for (int i = 0; i < SUFFIX_LENGTH; i++) {
      suffix.append(SUFFIX_LETTERS.charAt(chance.nextInt(SUFFIX_LETTERS.length())));
    }
    int room = 60 - suffix.length();
    return new Name((value.length() > room ? value.substring(0, room).strip() : value) + suffix);
  }

  static RandomGenerator chance() {
    return new SecureRandom();
  }
}
