package dev.nape.bench.calibration;

import dev.nape.simulation.DiaryModel;
import dev.nape.simulation.DiarySimulator;
import dev.nape.simulation.Share;
import dev.nape.simulation.SimulatedDiary;
import dev.nape.simulation.Streams;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Outcome;
import dev.nape.trial.Tally;
import dev.nape.trial.Verdict;
import dev.nape.trial.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** 28 days before and 56 days after, without any effect: who looks as if it had helped. */
final class BeforeAndAfter {

  private static final int BEFORE = 28;
  private static final int AFTER = 56;

  /** How people come to begin. */
  private enum Beginning {
    ANY_DAY("on any day", 0, 1, 0),
    FALLING("while their days fall by themselves", -0.5, 1, 0),
    BAD_SPELL("after 28 days with more than usual", 0, 1, 1),
    HALVED("on any day, and massage truly halves the hazard", 0, 0.5, 0);

    private final String words;
    private final double trend;
    private final double ratio;
    private final double atLeast;

    Beginning(String words, double trend, double ratio, double atLeast) {
      this.words = words;
      this.trend = trend;
      this.ratio = ratio;
      this.atLeast = atLeast;
    }
  }

  private record Seen(FirstAnswer answer, boolean begins) {}

  private BeforeAndAfter() {}

  static Section section(Setting setting) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "What `FirstAnswer` says of people who change nothing but their belief, 6 migraine days in"
            + " 28. Its verdict is a type that cannot hold *HELPS*; here it is also counted, in the"
            + " verdict and in the words.");
    lines.add("");
    Table table =
        new Table(
            "people begin",
            "HELPS or WORSE said",
            "days at least halved",
            "average change of days",
            "people");
    int said = 0;
    int people = 0;
    for (Beginning beginning : Beginning.values()) {
      List<FirstAnswer> answers = answers(beginning, setting);
      int claims = (int) answers.stream().filter(BeforeAndAfter::claims).count();
      said += claims;
      people += answers.size();
      table.row(
          beginning.words,
          Integer.toString(claims),
          Table.of(Share.of(answers, BeforeAndAfter::isHalved)),
          String.format(Locale.ROOT, "%+.0f %%", 100 * change(answers) + 0.0),
          Integer.toString(answers.size()));
    }
    lines.addAll(table.lines());
    return new Section("Before and after", lines, List.of(criterion(said, people)));
  }

  private static Criterion criterion(int said, int people) {
    return new Criterion(
        6,
        "before-and-after data can never yield HELPS",
        said == 0,
        said + " of " + people + " people; `FirstAnswer.verdict()` is a type with one value");
  }

  private static List<FirstAnswer> answers(Beginning beginning, Setting setting) {
    Streams streams = setting.streams("before " + beginning);
    return IntStream.range(0, setting.people())
        .parallel()
        .mapToObj(person -> seen(beginning, streams.of(person)))
        .filter(Seen::begins)
        .map(Seen::answer)
        .toList();
  }

  private static Seen seen(Beginning beginning, RandomGenerator random) {
    DiaryModel model = DiaryModel.of(6).withTrend(beginning.trend).withHazardRatio(beginning.ratio);
    boolean[] massaged = new boolean[BEFORE + AFTER];
    Arrays.fill(massaged, BEFORE, BEFORE + AFTER, true);
    SimulatedDiary diary = new DiarySimulator(model, massaged.length).simulate(massaged, random);
    Tally before = tally(diary, 0, BEFORE);
    FirstAnswer answer =
        FirstAnswer.of(Outcome.MIGRAINE_DAYS, before, tally(diary, BEFORE, BEFORE + AFTER));
    return new Seen(answer, before.per28().orElse(0) >= beginning.atLeast * model.days().per28());
  }

  private static Tally tally(SimulatedDiary diary, int from, int to) {
    int observed = (int) IntStream.range(from, to).filter(diary::isRecorded).count();
    int yes =
        (int)
            IntStream.range(from, to)
                .filter(day -> diary.isRecorded(day) && diary.isMigraine(day))
                .count();
    return new Tally(observed, yes);
  }

  private static boolean claims(FirstAnswer answer) {
    Verdict verdict = answer.verdict();
    return verdict == Verdict.Randomised.HELPS
        || verdict == Verdict.Randomised.WORSE
        || Words.of(answer, Locale.ENGLISH).toLowerCase(Locale.ROOT).contains("massage helps");
  }

  private static boolean isHalved(FirstAnswer answer) {
    double before = answer.baseline().per28().orElse(0);
    return before > 0 && answer.on().per28().orElse(before) <= before / 2;
  }

  private static double change(List<FirstAnswer> answers) {
    double before = answers.stream().mapToDouble(a -> a.baseline().per28().orElse(0)).sum();
    double after = answers.stream().mapToDouble(a -> a.on().per28().orElse(0)).sum();
    return after / before - 1;
  }
}
