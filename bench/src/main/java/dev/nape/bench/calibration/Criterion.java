package dev.nape.bench.calibration;

/**
 * Something that was demanded before anything was measured.
 *
 * @param number of the demand, 1 to 8
 * @param asked in words
 * @param met whether every cell that it speaks of meets it
 * @param seen the worst that was seen
 */
record Criterion(int number, String asked, boolean met, String seen) {}
