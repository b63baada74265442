package dev.nape.screening.advice;

import dev.nape.evidence.Basis;
import java.util.Optional;

/**
 * A rule that always holds.
 *
 * @param id such as {@code G-NECK-FRONT}
 * @param rule in plain words
 * @param note one more sentence, if there is one
 * @param basis what it rests on
 */
public record GlobalRule(String id, String rule, Optional<String> note, Basis basis) {}
