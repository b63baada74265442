package dev.nape.series;

import java.time.LocalDate;

/**
 * A session that was done.
 *
 * @param day on which it began, where the person then was
 * @param forAttack done because of an attack; kept apart from scheduled ones, which a trial is
 *     about
 */
public record Massage(LocalDate day, boolean forAttack) {}
