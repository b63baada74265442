package dev.nape.screening.advice;

import dev.nape.evidence.Basis;

/**
 * A sentence with an id: a point of consent, a disclaimer, a rule about medicines.
 *
 * @param id such as {@code CN-1}, {@code DS-1}, {@code MOH-R1}
 * @param text in plain words
 * @param basis what it rests on
 */
public record Statement(String id, String text, Basis basis) {}
