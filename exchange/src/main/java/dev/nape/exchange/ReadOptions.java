package dev.nape.exchange;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a diary file does not say about itself.
 *
 * @param treatmentStart day 0 of files that count days from the start of a treatment
 * @param zone where the person was when a file gives wall-clock times without an offset
 * @param mostEntries a file with more rows than this is rejected; {@link Integer#MAX_VALUE} for no
 *     limit
 * @param today the last date that is not in the future
 */
public record ReadOptions(LocalDate treatmentStart, ZoneId zone, int mostEntries, LocalDate today) {

  public ReadOptions {
    if (mostEntries < 1) {
      throw new IllegalArgumentException("mostEntries is at least 1, not " + mostEntries);
    }
  }
}
