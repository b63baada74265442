package dev.nape.server.trial.proof;

import java.util.Optional;

/**
 * When something began, as it was typed.
 *
 * @param programme an id; empty for massage in general
 */
public record BeginningForm(String began, String programme) {

  static BeginningForm of(Optional<Beginning> beginning) {
    return new BeginningForm(
        beginning.map(one -> one.began().toString()).orElse(""),
        beginning.flatMap(Beginning::programme).orElse(""));
  }
}
