package dev.nape.server.account.entry;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which passwords may be chosen: long enough, and on no list of common ones. */
@Component
public class Passwords {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  /** From 0 to 4; below 2 a password falls to a list of common ones, or to its owner's name. */
  private static final int WEAKEST_SCORE = 2;

  /** The estimate is quadratic in the length, and the first letters decide. */
  private static final int ESTIMATED_LENGTH = 60;

  private final Zxcvbn estimate = new Zxcvbn();

  /** Message key of what is wrong with a password; empty when it may be chosen. */
  public Optional<String> refusal(String password, String name) {
    if (password.length() < SHORTEST) {
      return Optional.of("password.short");
    }
    if (password.length() > LONGEST) {
      return Optional.of("password.long");
    }
    String start = password.substring(0, Math.min(password.length(), ESTIMATED_LENGTH));
    boolean common = estimate.measure(start, List.of(name, "nape")).getScore() < WEAKEST_SCORE;
    return common ? Optional.of("password.common") : Optional.empty();
  }
}
