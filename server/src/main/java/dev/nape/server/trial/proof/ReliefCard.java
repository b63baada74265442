package dev.nape.server.trial.proof;

import dev.nape.server.trial.plot.Bar;
import dev.nape.trial.Verdict;
import dev.nape.trial.interval.Interval;
import dev.nape.trial.interval.StudentT;
import dev.nape.trial.relief.ReliefAnswer;
import dev.nape.trial.relief.ReliefArm;
import dev.nape.trial.relief.ReliefWords;
import java.util.List;
import java.util.Optional;

/** Does pain fall further in the two hours after a massage? */
record ReliefCard(Say say) {

  private static final double CONFIDENCE = 0.95;
  private static final int WORST = 10;

  /**
   * @param trial where the newest relief trial is shown; empty when there never was one
   */
  Card of(ReliefAnswer answer, Optional<String> trial) {
    List<String> sentences = ReliefWords.sentences(answer, say.locale());
    boolean observed = answer.verdict() == Verdict.Observed.OBSERVED_ONLY;
    return new Card(
        "relief",
        say.text("trial.card.relief"),
        Tags.of(answer.verdict(), say),
        sentences.getFirst(),
        answer.difference().map(this::bar),
        sentences.subList(1, sentences.size()),
        List.of(
            trial
                .map(address -> new Card.Link(address, say.text("trial.see")))
                .orElseGet(() -> new Card.Link("/proof/relief/new", say.text("trial.coin")))),
        List.of(
            new Card.Table(
                say.text("trial.ease.caption"),
                List.of(
                    say.text("trial.ease.attacks"),
                    say.text("trial.ease.change"),
                    say.text("trial.ease.free")),
                List.of(
                    row("trial.ease.massage", answer.massage()),
                    row(observed ? "trial.ease.similar" : "trial.ease.waited", answer.without())))),
        say.text(observed ? "trial.ease.method.observed" : "trial.ease.method.coin"));
  }

  private List<String> row(String head, ReliefArm arm) {
    return List.of(
        say.text(head),
        String.valueOf(arm.attacks()),
        arm.change().isPresent()
            ? say.text("trial.points", arm.change().getAsDouble())
            : say.text("trial.dash"),
        String.valueOf(arm.painFree()));
  }

  private Bar bar(StudentT difference) {
    Interval range = difference.range(CONFIDENCE).within(-WORST, WORST);
    return new Bar(
        range.low(),
        difference.estimate(),
        range.high(),
        "trial.plot.less",
        "trial.plot.relief",
        say.text("trial.plot.label.relief", difference.estimate(), range.low(), range.high()));
  }
}
