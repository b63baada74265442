package dev.nape.diary;

import dev.nape.body.Side;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attack held against the criteria of migraine without aura, ICHD-3 1.1 (International
 * Classification of Headache Disorders, 3rd edition, Cephalalgia 2018;38:1–211):
 *
 * <ul>
 *   <li><b>B</b> lasts 4 to 72 hours, untreated or unsuccessfully treated;
 *   <li><b>C</b> at least two of: on one side; pulsating; moderate or severe; worse on, or causing
 *       avoidance of, routine physical activity;
 *   <li><b>D</b> at least one of: nausea or vomiting; light and sound both disturb.
 * </ul>
 *
 * <p>These are criteria B, C and D as section 1.1 words them, for adults (its notes 2 and 3 let an
 * attack that is slept off last until waking, and attacks of those under 18 last from 2 hours).
 * Criterion A (at least five attacks) is about the person and E (no better explanation) needs a
 * clinician, so neither is judged here: a result describes an attack and is never a diagnosis.
 * Probable migraine (1.5) is an attack that lacks exactly one of B, C and D.
 *
 * <p>Our readings, which are conventions: an attack that a medicine cut short before 4 hours leaves
 * B open, because B asks about the untreated attack. An aura makes 1.2 the fitting section, whose
 * own criterion C (spread, duration, order of the aura) a diary does not hold: such an attack is
 * therefore never {@link Result#NOT_MET}.
 */
public record Ichd3(Result result, Criterion duration, Criterion pain, Criterion company) {

  /** The attack as a whole. */
  public enum Result {
    /** B, C and D are met. */
    MIGRAINE,
    /** Two of B, C and D are met and one is not. */
    PROBABLE,
    /** What was recorded settles it neither way. */
    NOT_ENOUGH_RECORDED,
    /** At least two of B, C and D are not met, and there was no aura. */
    NOT_MET
  }

  /** One criterion. */
  public enum Criterion {
    MET,
    UNMET,
    UNKNOWN;

    /** At least {@code needed} of the features are there. */
    static Criterion atLeast(int needed, Answer... features) {
      long yes = Stream.of(features).filter(f -> f == Answer.YES).count();
      long open = Stream.of(features).filter(f -> !f.isRecorded()).count();
      if (yes >= needed) {
        return MET;
      }
      return yes + open < needed ? UNMET : UNKNOWN;
    }
  }

  private static final Duration SHORTEST = Duration.ofHours(4);
  private static final Duration LONGEST = Duration.ofDays(3);

  /** Holds one attack against criteria B, C and D. */
  public static Ichd3 of(Attack attack) {
    Criterion duration = duration(attack);
    Criterion pain = pain(attack);
    Criterion company = company(attack.symptoms());
    return new Ichd3(
        result(attack.symptoms().aura(), duration, pain, company), duration, pain, company);
  }

  private static Result result(Answer aura, Criterion... criteria) {
    long met = Stream.of(criteria).filter(c -> c == Criterion.MET).count();
    long unmet = Stream.of(criteria).filter(c -> c == Criterion.UNMET).count();
    if (met == criteria.length) {
      return Result.MIGRAINE;
    }
    if (unmet == 1 && met == criteria.length - 1) {
      return Result.PROBABLE;
    }
    return unmet >= 2 && aura != Answer.YES ? Result.NOT_MET : Result.NOT_ENOUGH_RECORDED;
  }

  private static Criterion duration(Attack attack) {
    if (attack.duration().isEmpty()) {
      return Criterion.UNKNOWN;
    }
    Duration lasted = attack.duration().get();
    if (lasted.compareTo(SHORTEST) < 0) {
      return wasTreatedWithEffect(attack) ? Criterion.UNKNOWN : Criterion.UNMET;
    }
    return lasted.compareTo(LONGEST) <= 0 ? Criterion.MET : Criterion.UNMET;
  }

  private static boolean wasTreatedWithEffect(Attack attack) {
    return attack.medications().stream().anyMatch(m -> m.effect() != Effect.DID_NOT_HELP);
  }

  private static Criterion pain(Attack attack) {
    Symptoms symptoms = attack.symptoms();
    return Criterion.atLeast(
        2,
        recorded(symptoms.side(), symptoms.side() != Side.BOTH),
        recorded(symptoms.quality(), symptoms.quality() == Quality.PULSATING),
        recorded(
            attack.severity(),
            attack.severity() == Severity.MODERATE || attack.severity() == Severity.SEVERE),
        symptoms.worseOnMoving());
  }

  private static Criterion company(Symptoms symptoms) {
    return Criterion.atLeast(1, symptoms.nausea(), both(symptoms.light(), symptoms.sound()));
  }

  private static Answer both(Answer one, Answer other) {
    if (one == Answer.NO || other == Answer.NO) {
      return Answer.NO;
    }
    return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.NOT_RECORDED;
  }

  private static Answer recorded(@Nullable Object value, boolean holds) {
    if (value == null) {
      return Answer.NOT_RECORDED;
    }
    return holds ? Answer.YES : Answer.NO;
  }
}
