package dev.nape.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one calendar day as a whole. An explicit {@code headache = NO} is a
 * headache-free day; a day that nobody recorded is neither.
 *
 * @param headache whether there was any headache
 * @param migraine whether the person (or a programme's diary) calls it a migraine day
 * @param pain worst pain of the day; {@code null} when not recorded
 * @param acuteMedication whether any acute medication was taken
 * @param massage whether there was any massage
 * @param phase the phase of a programme; {@code null} outside one
 * @param context how the day was otherwise
 * @param notes free text, at most 5,000 characters
 */
public record Day(
    LocalDate date,
    Answer headache,
    Answer migraine,
    @Nullable Pain pain,
    Answer acuteMedication,
    Answer massage,
    @Nullable StudyPhase phase,
    Context context,
    String notes) {

  /**
   * How a day was, apart from the head.
   *
   * @param neckTension 0 (none) to 10 (worst); {@code null} when not recorded
   * @param stress 0 (none) to 10 (worst); {@code null} when not recorded
   * @param sleepMinutes 0 to 1,440, of the night before; {@code null} when not recorded
   */
  public record Context(
      @Nullable Integer neckTension,
      @Nullable Integer stress,
      @Nullable Integer sleepMinutes,
      Answer menstruation) {

    public static final Context NOT_RECORDED = new Context(null, null, null, Answer.NOT_RECORDED);

    public Context {
      within("neckTension", neckTension, 10);
      within("stress", stress, 10);
      within("sleepMinutes", sleepMinutes, 24 * 60);
    }

    private static void within(String field, @Nullable Integer value, int most) {
      if (value != null && (value < 0 || value > most)) {
        throw new IllegalArgumentException(field + " is 0 to " + most + ", not " + value);
      }
    }
  }

  public Day {
    boolean pained = pain != null && pain.score() > 0;
    if (headache == Answer.NO && migraine == Answer.YES) {
      throw new IllegalArgumentException("migraine on a day without headache");
    }
    if (headache == Answer.NO && pained) {
      throw new IllegalArgumentException("pain above 0 on a day without headache");
    }
    if (migraine == Answer.YES || pained) {
      headache = Answer.YES;
    }
    if (headache == Answer.NO) {
      migraine = Answer.NO;
    }
    Text.atMost("notes", notes, Text.NOTES);
  }

  public static Day of(LocalDate date) {
    return new Day(
        date,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        null,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        null,
        Context.NOT_RECORDED,
        "");
  }

  /** The same, said about another date. */
  public Day on(LocalDate other) {
    return new Day(
        other, headache, migraine, pain, acuteMedication, massage, phase, context, notes);
  }

  /**
   * The same day with another answer. Whatever only holds under the answer until now goes with it:
   * the pain of a day that had none after all, and the "no migraine" of a day that had a headache.
   */
  public Day withHeadache(Answer answer) {
    boolean kept = answer == Answer.YES && headache != Answer.NO;
    return new Day(
        date,
        answer,
        kept ? migraine : Answer.NOT_RECORDED,
        kept ? pain : null,
        acuteMedication,
        massage,
        phase,
        context,
        notes);
  }
}
