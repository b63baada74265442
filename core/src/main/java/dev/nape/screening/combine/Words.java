package dev.nape.screening.combine;

import dev.nape.words.Sentences;

/**
 * What is ours in a clearance; why a rule holds stands with the rule. Knowledge has one language,
 * and reasons beside it have the same.
 */
final class Words {

  private static final Sentences SENTENCES =
      Sentences.of(
          """
          changes.emergency=Nothing here: call your emergency number.
          changes.EPISODE=When a clinician has assessed this very episode, record it.
          changes.DOCTOR_AWARE=When a doctor knows of it and agrees to massage, record it.
          changes.advise=See a doctor about it, and record that you did.
          changes.recorded=Nothing more: a doctor knows.
          changes.barred=While this holds, nothing lifts it.
          changes.ask-doctor=When your doctor knows and agrees, record it.
          changes.therapist-only=A licensed therapist may do it.
          changes.limited=While this holds, its limits stay.
          changes.age=It follows from your age.
          changes.phase=A different phase of the attack.
          unsure.why=You are not sure about this, so a doctor decides.
          unsure.changes=When you know, answer yes or no; or when your doctor knows and agrees, record it.
          performer.LICENSED={0}: only a licensed therapist does this.
          performer.LICENSED.changes=A licensed therapist may do it.
          performer.APPROVAL={0}: at home only after a therapist has shown you how and agreed.
          performer.APPROVAL.changes=When your therapist has shown you how and agreed, record it.
          performer.REFERRAL={0}: shown and recorded here, never planned or taught.
          performer.REFERRAL.changes=A professional who does it decides.
          performer.NOBODY={0}: nobody does this here.
          performer.NOBODY.changes=Nothing.
          performer.OPEN={0}: no place is left where these hands may work.
          performer.OPEN.changes=Other hands, or other places.
          avoid.why=You asked to leave alone every place where this is done.
          avoid.changes=Choose fewer places to leave alone.
          G-NECK-FRONT.why=Never press or rub the front of the neck.
          G-EYES.why=Never press on the eyes.
          global.changes=Nothing: it holds for everybody, always.
          problem.age=is not between 0 and 120
          problem.unknown=unknown id: {0}
          problem.twice={0} is answered both yes and "not sure"
          problem.age-contradicts={0} contradicts the age
          problem.ages-contradict=answers that no one age fits: {0}
          problem.contradict=cannot both hold: {0}
          """);

  private Words() {}

  static String text(String key, String... parts) {
    return SENTENCES.text(key, parts);
  }
}
