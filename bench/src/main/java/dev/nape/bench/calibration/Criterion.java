package dev.nape.bench.calibration;

/**
 * Something that was demanded before anything was measured.
 *
 * @param number of the demand, 1 to 8
 * @param asked in words
 * @param met what every cell that it speaks of says
 * @param seen the worst that was seen
 */
record Criterion(int number, String asked, Met met, String seen) {

  enum Met {
    MET("met"),
    NOT_MET("not met"),
    NOT_RUN("not run here");

    private final String words;

    Met(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  Criterion(int number, String asked, boolean met, String seen) {
    this(number, asked, met ? Met.MET : Met.NOT_MET, seen);
  }
}
