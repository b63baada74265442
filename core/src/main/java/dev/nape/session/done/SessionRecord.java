package dev.nape.session.done;

import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.TechniqueId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session that was done, or a part of one.
 *
 * @param id made by the device that guided it
 * @param start when it began, in the zone where the person then was
 * @param end when it was over, in the zone where the person then was
 * @param phase of the migraine cycle, as it was answered before
 * @param touchFree whether nobody was touched
 * @param knowledgeVersion that the plan was made with
 * @param plannedSeconds of the whole plan
 * @param doneSeconds without pauses and what was skipped
 * @param steps of the plan, in order
 * @param stopSigns ids of the signs that were named when it was stopped
 * @param attack in which it was done, as far as the device knew; {@code null} for none
 * @param notes free text, at most 5,000 characters
 */
public record SessionRecord(
    UUID id,
    ZonedDateTime start,
    ZonedDateTime end,
    Phase phase,
    Performer performer,
    boolean touchFree,
    String knowledgeVersion,
    int plannedSeconds,
    int doneSeconds,
    Ending ending,
    List<DoneStep> steps,
    List<String> stopSigns,
    PainAround pain,
    @Nullable UUID attack,
    String notes) {

  /** A day and a night: longer than this is a mistaken clock. */
  public static final Duration LONGEST = Duration.ofHours(24);

  private static final int NOTES = 5_000;
  private static final int STEPS = 500;
  private static final int SIGNS = 50;
  private static final int VERSION = 100;

  /** How it ended. */
  public enum Ending {
    /** To its end, whatever was skipped. */
    COMPLETED,
    /** Because something was wrong. */
    STOPPED,
    /** Broken off without a reason. */
    LEFT
  }

  /** Checks bounds; a message begins with the name of its field. */
  public SessionRecord {
    steps = List.copyOf(steps);
    stopSigns = List.copyOf(stopSigns);
    require(!end.isBefore(start), "end is before start");
    require(Duration.between(start, end).compareTo(LONGEST) <= 0, "end is a day after start");
    require(knowledgeVersion.length() <= VERSION, "knowledgeVersion is too long");
    require(inADay(plannedSeconds), "plannedSeconds has to be 0 to a day");
    require(inADay(doneSeconds), "doneSeconds has to be 0 to a day");
    require(steps.size() <= STEPS, "steps are too many");
    require(stopSigns.size() <= SIGNS, "stopSigns are too many");
    require(
        ending == Ending.STOPPED || stopSigns.isEmpty(), "stopSigns belong to a stopped session");
    require(notes.length() <= NOTES, "notes is longer than 5000 characters");
  }

  private static boolean inADay(int seconds) {
    return seconds >= 0 && seconds <= LONGEST.toSeconds();
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The calendar day on which it began, where the person then was. */
  public LocalDate day() {
    return start.toLocalDate();
  }

  /** The techniques of which something was done, even if the rest was passed over. */
  public Set<TechniqueId> techniques() {
    return steps.stream()
        .filter(step -> step.seconds() > 0)
        .map(DoneStep::technique)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same session with what was answered about pain afterwards. */
  public SessionRecord withPain(PainAround answered) {
    return new SessionRecord(
        id,
        start,
        end,
        phase,
        performer,
        touchFree,
        knowledgeVersion,
        plannedSeconds,
        doneSeconds,
        ending,
        steps,
        stopSigns,
        answered,
        attack,
        notes);
  }
}
