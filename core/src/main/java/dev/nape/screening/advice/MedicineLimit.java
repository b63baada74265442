package dev.nape.screening.advice;

import dev.nape.evidence.Basis;

/**
 * From how many days on an acute medicine may itself cause headache.
 *
 * @param id such as {@code MOH-TRIPTAN}
 * @param medicine its class, kebab-case
 * @param daysPerMonth from this many days a month on
 * @param months for more than this many months
 * @param text the same in words
 * @param basis what it rests on
 */
public record MedicineLimit(
    String id, String medicine, int daysPerMonth, int months, String text, Basis basis) {}
