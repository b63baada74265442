package dev.nape.server.trial.proof;

import dev.nape.trial.Verdict;

/** Verdicts as labels. Clay is for harm, amber for what is still open. */
final class Tags {

  private Tags() {}

  static Card.Tag of(Verdict verdict, Say say) {
    return new Card.Tag(say.text("trial.verdict." + verdict.name()), style(verdict));
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Observed _ -> "";
      case Verdict.Randomised randomised ->
          switch (randomised) {
            case WORSE -> "tag-stop";
            case NOT_CLEAR_YET, NOT_ANSWERABLE_ALONE -> "tag-on";
            case HELPS, NO_MEANINGFUL_EFFECT -> "";
          };
    };
  }
}
