package dev.nape.intake;

import dev.nape.evidence.Basis;
import java.util.Optional;

/**
 * A sentence for after a session.
 *
 * @param text in plain words
 * @param note what to heed, if anything
 * @param basis what it rests on
 */
public record Aftercare(String text, Optional<String> note, Basis basis) {}
