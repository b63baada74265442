package dev.nape.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nape.trial.Pairs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures that the model was made to have. They were published from 4,000 people of 168 days;
 * bounds are four standard errors of ours and theirs, and their rounding.
 */
class DiaryModelTest {

  private static final int PEOPLE = 8_000;
  private static final Streams STREAMS = new Streams(20_261_121);

  @Test
  void sixDaysInTwentyEightLookAsPublished() {
    Realised realised = Realised.of(DiaryModel.of(6), PEOPLE, 24, STREAMS);
    assertThat(realised.per28()).isCloseTo(5.98, within(0.13));
    assertThat(realised.afterNone()).isCloseTo(0.142, within(0.004));
    assertThat(realised.afterOne()).isCloseTo(0.476, within(0.006));
    assertThat(realised.weekly()).isCloseTo(1.72, within(0.035));
    assertThat(realised.missing()).isCloseTo(0.2, within(0.002));
  }

  @ParameterizedTest(name = "{0}: pairs of blocks vary {1} times as much as independent days")
  @CsvSource({"USUAL, 1.6", "HEAVY, 2.1"})
  void pairedBlocksAreAsDispersedAsPublished(String clustering, double published) {
    DiaryModel model =
        DiaryModel.of(6)
            .with(
                clustering.equals("HEAVY")
                    ? DiaryModel.Clustering.HEAVY
                    : DiaryModel.Clustering.USUAL);
    Cell cell = new Cell(model, Blocks.fortnights(6), PEOPLE);
    List<Pairs> people =
        cell.map(STREAMS, trial -> FinalRule.answer(trial, cell).pairs()).stream()
            .flatMap(java.util.Optional::stream)
            .toList();
    assertThat(people).hasSizeGreaterThan(PEOPLE - 10);
    assertThat(Pairs.dispersion(people)).isCloseTo(published, within(0.1));
  }

  @ParameterizedTest(name = "a hazard ratio of {0} leaves {1} of the days")
  @CsvSource({"0.7, 0.73", "0.5, 0.54"})
  void massageEveryDayLowersTheDaysLessThanTheHazard(double ratio, double left) {
    double without = share(DiaryModel.of(6), false);
    double with = share(DiaryModel.of(6).withHazardRatio(ratio), true);
    assertThat(with / without).isCloseTo(left, within(0.02));
  }

  @Test
  void daysWithMigraineAreMissingMoreOftenWhereTheModelSaysSo() {
    DiaryModel silent = DiaryModel.of(6).with(new DiaryModel.Missing(0.2, 2));
    DiarySimulator simulator = new DiarySimulator(silent, 168);
    int[] days = new int[2];
    int[] missing = new int[2];
    for (int person = 0; person < 1_000; person++) {
      SimulatedDiary diary = simulator.simulate(new boolean[168], STREAMS.of(person));
      for (int day = 0; day < diary.days(); day++) {
        int migraine = diary.isMigraine(day) ? 1 : 0;
        days[migraine]++;
        missing[migraine] += diary.isRecorded(day) ? 0 : 1;
      }
    }
    assertThat((double) missing[1] / days[1]).isGreaterThan(1.3 * missing[0] / days[0]);
  }

  @Test
  void aTrendChangesTheDaysAsItGoesOn() {
    double falling = share(DiaryModel.of(15).withTrend(-0.5), false);
    assertThat(falling).isLessThan(0.8 * share(DiaryModel.of(15), false));
  }

  @Test
  void theSamePeopleComeFromASeedOnOneThreadAndOnMany() {
    Cell cell = new Cell(DiaryModel.of(6), Blocks.fortnights(4), 1_000);
    List<SimulatedTrial> alone = cell.mapAlone(STREAMS, trial -> trial);
    assertThat(cell.map(STREAMS, trial -> trial)).isEqualTo(alone);
    assertThat(cell.map(STREAMS.and(1), trial -> trial)).isNotEqualTo(alone);
    assertThat(new Cell(DiaryModel.of(6), Blocks.fortnights(4), 10).mapAlone(STREAMS, t -> t))
        .isEqualTo(alone.subList(0, 10));
  }

  @Test
  void modelThatCannotBeIsRefused() {
    assertThatThrownBy(() -> DiaryModel.of(28)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DiaryModel.of(6).withHazardRatio(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DiaryModel.of(6).with(new DiaryModel.Missing(1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Of days with migraine, over half a year. */
  private static double share(DiaryModel model, boolean massage) {
    boolean[] massaged = new boolean[168];
    java.util.Arrays.fill(massaged, massage);
    DiarySimulator simulator = new DiarySimulator(model, massaged.length);
    long yes = 0;
    for (int person = 0; person < PEOPLE; person++) {
      SimulatedDiary diary = simulator.simulate(massaged, STREAMS.of(person));
      for (int day = 0; day < diary.days(); day++) {
        yes += diary.isMigraine(day) ? 1 : 0;
      }
    }
    return (double) yes / PEOPLE / massaged.length;
  }
}
