package dev.nape.server.screening.profile;

import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A health profile as it is stored.
 *
 * @param confirmed when every question was answered and the person said so, where they then were;
 *     empty when the profile does not count: not finished, or something changed
 */
public record KeptProfile(HealthProfile profile, Optional<ZonedDateTime> confirmed) {

  /** After this time it is asked again (convention: combining rule 8 of the safety rules). */
  public static final Period LIFE = Period.ofMonths(12);

  /** When it stops counting; empty when it does not count now. */
  public Optional<ZonedDateTime> expires() {
    return confirmed.map(when -> when.plus(LIFE));
  }

  /** Whether it counted once and is too old now. */
  public boolean isExpiredAt(ZonedDateTime now) {
    return expires().filter(end -> !now.isBefore(end)).isPresent();
  }
}
