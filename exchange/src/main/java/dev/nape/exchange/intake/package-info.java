/**
 * Gathers what the formats read: people, days, attacks, problems, and the limits on their number.
 */
@NullMarked
package dev.nape.exchange.intake;

import org.jspecify.annotations.NullMarked;
