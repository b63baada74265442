package dev.nape.bench.calibration;

import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.DiarySimulator;
import dev.nape.simulation.SimulatedDiary;
import dev.nape.simulation.Streams;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Between a cut of the hazard and the cut of days that comes of it when massage is done daily. */
final class HazardRatio {

  private static final int DAYS = 168;
  private static final int HALVINGS = 9;

  private HazardRatio() {}

  /** The ratio with which so large a share of days is gone. */
  static double thatCuts(double per28, double share, Setting setting) {
    double low = 0.05;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (cut(DiaryModel.of(per28).withHazardRatio(middle), setting) > share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Share of days that massage on every day takes away. */
  static double cut(DiaryModel model, Setting setting) {
    return 1 - days(model, true, setting) / (double) days(model, false, setting);
  }

  private static long days(DiaryModel model, boolean massage, Setting setting) {
    Streams streams = setting.streams("cut");
    boolean[] massaged = new boolean[DAYS];
    Arrays.fill(massaged, massage);
    return IntStream.range(0, Math.max(500, setting.people() / 4))
        .parallel()
        .mapToLong(
            person -> yes(new DiarySimulator(model, DAYS).simulate(massaged, streams.of(person))))
        .sum();
  }

  private static long yes(SimulatedDiary diary) {
    return IntStream.range(0, diary.days()).filter(diary::isMigraine).count();
  }
}
