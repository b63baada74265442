package dev.nape.server.trial.proof;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something began, by a person's own word and without a coin.
 *
 * @param programme the programme of the knowledge that was begun; empty for massage in general
 */
record Beginning(LocalDate began, Optional<String> programme) {}
