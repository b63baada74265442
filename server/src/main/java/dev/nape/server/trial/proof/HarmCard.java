package dev.nape.server.trial.proof;

import dev.nape.server.trial.plot.Bar;
import dev.nape.trial.Tally;
import dev.nape.trial.harm.Drift;
import dev.nape.trial.harm.DriftVerdict;
import dev.nape.trial.harm.HarmVerdict;
import dev.nape.trial.harm.HarmWatch;
import dev.nape.trial.harm.HarmWords;
import dev.nape.trial.interval.Interval;
import java.util.ArrayList;
import java.util.List;

/** Do attacks follow sessions more often than other days? */
record HarmCard(Say say) {

  private static final int PERCENT = 100;

  Card of(HarmWatch watch, Drift drift) {
    List<String> sentences = new ArrayList<>(HarmWords.sentences(watch, say.locale()));
    if (drift.verdict() != DriftVerdict.NOT_KNOWN_YET) {
      sentences.addAll(HarmWords.sentences(drift, say.locale()));
    }
    return new Card(
        "harm",
        say.text("trial.card.harm"),
        new Card.Tag(HarmWords.verdict(watch.verdict(), say.locale()), style(watch.verdict())),
        sentences.getFirst(),
        watch.range().map(range -> bar(watch.difference().orElseThrow(), range)),
        sentences.subList(1, sentences.size()),
        List.of(
            new Card.Link("/session/reaction", say.text("session.reaction")),
            new Card.Link("/library/safety", say.text("trial.harm.safety"))),
        List.of(
            new Card.Table(
                say.text("trial.harm.caption"),
                List.of(say.text("trial.harm.spans"), say.text("trial.harm.attacks")),
                List.of(
                    row("trial.harm.after", watch.afterSession()),
                    row("trial.harm.other", watch.otherSpans())))),
        say.text("trial.harm.method"));
  }

  private static String style(HarmVerdict verdict) {
    return switch (verdict) {
      case MORE_ATTACKS_AFTER_SESSIONS -> "tag-stop";
      case NOT_KNOWN_YET -> "tag-on";
      case NO_SIGN_SO_FAR -> "";
    };
  }

  private List<String> row(String head, Tally spans) {
    return List.of(say.text(head), String.valueOf(spans.observed()), String.valueOf(spans.yes()));
  }

  private Bar bar(double difference, Interval range) {
    Interval percent = range.times(PERCENT);
    return new Bar(
        percent.low(),
        PERCENT * difference,
        percent.high(),
        "trial.plot.fewerAttacks",
        "trial.plot.moreAttacks",
        say.text("trial.plot.label.harm", PERCENT * difference, percent.low(), percent.high()));
  }
}
