package dev.nape.server.trial.proof;

import dev.nape.diary.count.Count;
import dev.nape.server.trial.kept.Stage;
import dev.nape.server.trial.plot.Bar;
import dev.nape.server.trial.result.Result;
import dev.nape.trial.CycleAnswer;
import dev.nape.trial.Estimate;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Tally;
import dev.nape.trial.Words;
import dev.nape.trial.pooling.ShrunkenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Are there fewer migraine days with massage than without? */
record PreventionCard(Say say) {

  private static final String ID = "prevention";

  /** From cycles that a coin drew. */
  Card of(Result result) {
    CycleAnswer answer = result.answer();
    boolean compared = answer.estimate().isPresent();
    List<String> sentences =
        compared
            ? Words.sentences(answer, figure(result), say.locale())
            : List.of(say.text("trial.begun." + result.stage(), result.trial().protocol().start()));
    List<String> more = new ArrayList<>(sentences.subList(1, sentences.size()));
    result
        .besideOthers()
        .ifPresent(beside -> more.addAll(ShrunkenWords.sentences(beside, say.locale())));
    if (result.stage() == Stage.STOPPED) {
      more.add(say.text("trial.stopped.short"));
    }
    return new Card(
        ID,
        say.text("trial.card.prevention"),
        compared ? Tags.of(answer.verdict(), say) : new Card.Tag(stage(result), "tag-on"),
        sentences.getFirst(),
        answer.estimate().map(this::bar),
        more,
        List.of(new Card.Link("/proof/trials/" + result.trial().id(), say.text("trial.see"))),
        compared ? List.of(table(result)) : List.of(),
        say.text("trial.method.coin"));
  }

  private String stage(Result result) {
    return say.text("trial.stage." + result.stage());
  }

  private static OptionalDouble figure(Result result) {
    return result.besideOthers().isPresent()
        ? OptionalDouble.of(result.besideOthers().get().value())
        : OptionalDouble.empty();
  }

  private Card.Table table(Result result) {
    CycleAnswer answer = result.answer();
    int compared = result.record().over() * answer.blocks().comparedDays();
    return new Card.Table(
        say.text(
            "trial.cycles.caption",
            result.record().over() * answer.blocks().cycleDays() / 7,
            answer.blocks().washOut()),
        List.of(say.text("trial.of"), say.text("trial.missing")),
        List.of(
            row("trial.phase.with", answer.on(), compared),
            row("trial.phase.without", answer.off(), compared)));
  }

  private List<String> row(String head, Tally arm, int days) {
    return List.of(
        say.text(head),
        say.text("trial.daysOf", arm.yes(), arm.observed()),
        String.valueOf(days - arm.observed()));
  }

  /** From before and after. */
  Card of(Proof proof, Optional<String> programme) {
    if (proof.comparisons().isEmpty()) {
      return observed(
          List.of(say.text("trial.nothing"), say.text("trial.nothing.words")),
          Optional.empty(),
          List.of(),
          programme);
    }
    FirstAnswer first = proof.comparisons().getFirst();
    List<String> sentences = new ArrayList<>(Words.sentences(first, say.locale()));
    programme.ifPresent(name -> sentences.add(say.text("trial.uncontrolled.words", name)));
    return observed(
        sentences,
        first.estimate().map(this::bar),
        proof.comparisons().stream().map(answer -> table(proof, answer)).toList(),
        programme);
  }

  private Card observed(
      List<String> sentences,
      Optional<Bar> bar,
      List<Card.Table> tables,
      Optional<String> programme) {
    return new Card(
        ID,
        say.text("trial.card.prevention"),
        new Card.Tag(say.text(programme.isPresent() ? "trial.uncontrolled" : "trial.observed"), ""),
        sentences.getFirst(),
        bar,
        sentences.subList(1, sentences.size()),
        List.of(new Card.Link("/proof/trial/new", say.text("trial.coin"))),
        tables,
        say.text("trial.method"));
  }

  private Card.Table table(Proof proof, FirstAnswer answer) {
    return new Card.Table(
        say.text("trial.rests.caption", say.text("trial.outcome." + answer.outcome())),
        List.of(
            say.text("trial.per28"),
            say.text("trial.range"),
            say.text("trial.of"),
            say.text("trial.missing")),
        List.of(
            row("trial.phase.before", proof.before(answer.outcome()), answer.baseline()),
            row("trial.phase.since", proof.since(answer.outcome()), answer.on())));
  }

  private List<String> row(String head, Count count, Tally arm) {
    var range = FirstAnswer.per28(arm).orElseThrow();
    return List.of(
        say.text(head),
        say.text("trial.number", count.per28().orElseThrow()),
        say.text("trial.fromTo", range.low(), range.high()),
        say.text("trial.daysOf", count.yes(), count.observed()),
        String.valueOf(count.missing()));
  }

  private Bar bar(Estimate estimate) {
    return Bar.ofDays(
        estimate,
        say.text(
            "trial.plot.label",
            estimate.fewerPer28(),
            estimate.range().low(),
            estimate.range().high()));
  }
}
