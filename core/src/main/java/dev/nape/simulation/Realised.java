package dev.nape.simulation;

import java.util.random.RandomGenerator;

/**
 * What diaries of a model look like, to be held against real ones.
 *
 * @param per28 migraine days in 28
 * @param afterNone share of migraine days after a day without
 * @param afterOne after a day with
 * @param weekly dispersion of weekly counts within a person, binomial = 1; of those who had both
 *     kinds of days
 * @param missing share of days not recorded
 */
public record Realised(
    double per28, double afterNone, double afterOne, double weekly, double missing) {

  private static final int WEEK = 7;
  private static final int MONTH = 28;

  /**
   * Simulates people without massage and counts.
   *
   * @param people how many; at least 1
   * @param weeks how long; a multiple of 4
   */
  public static Realised of(DiaryModel model, int people, int weeks, Streams streams) {
    Sums sums = new Sums();
    boolean[] never = new boolean[WEEK * weeks];
    DiarySimulator simulator = new DiarySimulator(model, never.length);
    for (int person = 0; person < people; person++) {
      RandomGenerator random = streams.of(person);
      sums.add(simulator.simulate(never, random));
    }
    return sums.realised();
  }

  private static final class Sums {
    private final long[] days = new long[2];
    private final long[][] next = new long[2][2];
    private long missing;
    private double dispersion;
    private int dispersed;

    void add(SimulatedDiary diary) {
      for (int t = 0; t < diary.days(); t++) {
        int today = count(diary, t, t + 1);
        days[today]++;
        missing += diary.isRecorded(t) ? 0 : 1;
        if (t > 0) {
          next[count(diary, t - 1, t)][today]++;
        }
      }
      addWeeks(diary);
    }

    private void addWeeks(SimulatedDiary diary) {
      int weeks = diary.days() / WEEK;
      double mean = (double) count(diary, 0, diary.days()) / weeks;
      if (mean > 0 && mean < WEEK) {
        double around = 0;
        for (int week = 0; week < weeks; week++) {
          double off = count(diary, WEEK * week, WEEK * (week + 1)) - mean;
          around += off * off;
        }
        dispersion += around / (weeks - 1) / (mean * (1 - mean / WEEK));
        dispersed++;
      }
    }

    private static int count(SimulatedDiary diary, int from, int to) {
      int yes = 0;
      for (int t = from; t < to; t++) {
        yes += diary.isMigraine(t) ? 1 : 0;
      }
      return yes;
    }

    Realised realised() {
      double all = days[0] + days[1];
      return new Realised(
          MONTH * days[1] / all,
          (double) next[0][1] / (next[0][0] + next[0][1]),
          (double) next[1][1] / (next[1][0] + next[1][1]),
          dispersion / dispersed,
          missing / all);
    }
  }
}
