package dev.nape.series;

import dev.nape.diary.Diary;
import dev.nape.session.done.SessionRecord;
import dev.nape.trial.relief.ObservedRelief;
import java.util.List;

/** From a diary and the sessions done to what can be seen of relief in attacks. */
public final class Reliefs {

  private Reliefs() {}

  /**
   * Attacks with massage beside similar ones without.
   *
   * <p>Two hours are compared with two hours. With massage they begin with the first session with
   * touch in the attack. Without, they begin with a noted pain of an attack in which there was no
   * session of any kind and no other massage. On both sides two hours are left out when medicine
   * was taken earlier in the attack or at an unknown time; medicine within them is rescue, and pain
   * is carried on from before it. What counts as similar stands in {@link ObservedRelief}.
   */
  public static ObservedRelief observed(Diary diary, List<SessionRecord> sessions) {
    Windows windows = new Windows(diary, sessions);
    return ObservedRelief.of(
        windows.massaged().stream().map(Windows.Massaged::window).toList(), windows.untreated());
  }
}
