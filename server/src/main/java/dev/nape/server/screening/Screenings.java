package dev.nape.server.screening;

import dev.nape.diary.Attack;
import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Answers;
import dev.nape.screening.Clearance;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Rules;
import dev.nape.screening.Screening;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.HealthProfile;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.ProfileFaults;
import dev.nape.server.screening.profile.Profiles;
import dev.nape.server.screening.profile.Questions;
import dev.nape.technique.Performer;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether somebody may be massaged now: the only door. A clearance comes from what is stored at the
 * moment of asking, and from nothing else; every one that was given is kept.
 */
@Service
@Transactional
public class Screenings {

  /** A day somewhere on earth lasts no longer, whatever the clocks do. */
  private static final Duration LONGEST_DAY = Duration.ofHours(25);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Profiles profiles;
  private final Checks checks;
  private final ClearanceStore clearances;
  private final Diaries diaries;
  private final Rules rules;
  private final Screening screening;

  Screenings(
      Profiles profiles,
      Checks checks,
      ClearanceStore clearances,
      Diaries diaries,
      Knowledge knowledge) {
    this.profiles = profiles;
    this.checks = checks;
    this.clearances = clearances;
    this.diaries = diaries;
    this.rules = knowledge.rules();
    this.screening = new Screening(rules);
  }

  /** What is asked. */
  public Questions questions() {
    return new Questions(rules);
  }

  /** The health profile, whether it counts or not; empty when nothing was answered yet. */
  @Transactional(readOnly = true)
  public Optional<KeptProfile> profile(PersonId me) {
    return profiles.of(me);
  }

  /**
   * Keeps a health profile. It counts from now on if it is whole and its person says that it is so.
   *
   * @return what cannot be so; then nothing was kept
   */
  public List<Fault> keepProfile(
      PersonId me, HealthProfile profile, ZonedDateTime now, boolean confirm) {
    List<Fault> faults = ProfileFaults.of(profile, questions(), now.toLocalDate());
    if (faults.isEmpty()) {
      boolean whole = ProfileFaults.open(profile, questions()).isEmpty();
      profiles.keep(me, profile, now, confirm && whole);
    }
    return faults;
  }

  /** Something changed: the profile does not count until its person has gone through it again. */
  public void doubtProfile(PersonId me, ZonedDateTime now) {
    profiles.doubt(me, now);
  }

  /** The newest check, whether it still holds or not. */
  @Transactional(readOnly = true)
  public Optional<TodaysCheck> newestCheck(PersonId me) {
    return checks.newest(me);
  }

  /** What is missing in the profile; empty when it counts. */
  @Transactional(readOnly = true)
  public Optional<Gap> profileGap(PersonId me, ZonedDateTime now) {
    Optional<KeptProfile> kept = profiles.of(me);
    if (kept.isEmpty() || !ProfileFaults.open(kept.get().profile(), questions()).isEmpty()) {
      return Optional.of(Gap.PROFILE_OPEN);
    }
    if (kept.get().confirmed().isEmpty()) {
      return Optional.of(Gap.PROFILE_DOUBTED);
    }
    return kept.get().isExpiredAt(now) ? Optional.of(Gap.PROFILE_EXPIRED) : Optional.empty();
  }

  /** What is missing before anybody can be screened; empty when nothing is. */
  @Transactional(readOnly = true)
  public Optional<Gap> gap(PersonId me, ZonedDateTime now) {
    return profileGap(me, now).or(() -> checkGap(me, now));
  }

  private Optional<Gap> checkGap(PersonId me, ZonedDateTime now) {
    Optional<TodaysCheck> check = checks.newest(me).filter(newest -> isOfToday(newest, now));
    if (check.isEmpty()) {
      return Optional.of(Gap.CHECK_MISSING);
    }
    return phaseChanged(me, check.get()) ? Optional.of(Gap.PHASE_CHANGED) : Optional.empty();
  }

  private static boolean isOfToday(TodaysCheck check, ZonedDateTime now) {
    return check.day().equals(now.toLocalDate())
        && Duration.between(check.at(), now).abs().compareTo(LONGEST_DAY) < 0;
  }

  /** The diary knows of an attack that began, ended or was rated anew after the check. */
  private boolean phaseChanged(PersonId me, TodaysCheck check) {
    return diaries.between(me, check.day().minusDays(1), check.day().plusDays(1)).attacks().stream()
        .anyMatch(attack -> isAfter(attack, check.at()) || isRatedAnew(me, attack, check.at()));
  }

  private static boolean isAfter(Attack attack, ZonedDateTime check) {
    ZonedDateTime end = attack.end();
    return attack.start().isAfter(check) || (end != null && end.isAfter(check));
  }

  private boolean isRatedAnew(PersonId me, Attack attack, ZonedDateTime check) {
    String now = attack.severity() == null ? "" : attack.severity().name();
    return diaries.history(me, attack.id()).stream()
        .filter(change -> change.at().isAfter(check.toInstant()))
        .anyMatch(
            change -> !JSON.readTree(change.before()).path("severity").asString("").equals(now));
  }

  /**
   * Keeps today's check and screens with it.
   *
   * @throws Refused for answers that cannot be; nothing was kept then
   */
  public Screened check(PersonId me, TodaysCheck check) {
    Optional<Gap> gap = profileGap(me, check.at());
    if (gap.isPresent()) {
      return new Screened.NotYet(gap.get());
    }
    checks.add(me, check);
    return screen(me, check.at(), check.performer());
  }

  /**
   * The same from JSON, as the API takes it.
   *
   * @throws Refused for answers that cannot be; nothing was kept then
   */
  public Screened check(PersonId me, ZonedDateTime now, String answers) {
    Optional<Gap> gap = profileGap(me, now);
    return gap.isPresent()
        ? new Screened.NotYet(gap.get())
        : check(
            me, new CheckJson(rules, profiles.of(me).orElseThrow().profile()).read(answers, now));
  }

  /**
   * Screens anew from what is stored, for some hands.
   *
   * @throws Refused for answers that contradict each other
   */
  public Screened screen(PersonId me, ZonedDateTime now, Performer performer) {
    Optional<Gap> gap = gap(me, now);
    if (gap.isPresent()) {
      return new Screened.NotYet(gap.get());
    }
    Answers answers = answers(me, performer);
    Clearance clearance = clear(answers);
    UUID id = clearances.add(me, now, answers, clearance);
    return new Screened.Fresh(id, answers, clearance);
  }

  /**
   * What screening would answer now; nothing is kept. Empty when something is missing.
   *
   * @throws Refused for answers that contradict each other
   */
  @Transactional(readOnly = true)
  public Optional<Clearance> peek(PersonId me, ZonedDateTime now, Performer performer) {
    return gap(me, now).isPresent() ? Optional.empty() : Optional.of(clear(answers(me, performer)));
  }

  /**
   * What the health profile alone leaves possible on a quiet day, for plans over weeks: each day
   * still has its own check. Nothing is kept. Empty when the profile does not count.
   *
   * @throws Refused for answers that contradict each other
   */
  @Transactional(readOnly = true)
  public Optional<Clearance> standing(PersonId me, ZonedDateTime now, Performer performer) {
    return profileGap(me, now).isPresent()
        ? Optional.empty()
        : Optional.of(clear(answers(me, performer, TodaysCheck.quiet(now, performer))));
  }

  private Answers answers(PersonId me, Performer performer) {
    return answers(me, performer, checks.newest(me).orElseThrow());
  }

  private Answers answers(PersonId me, Performer performer, TodaysCheck check) {
    HealthProfile profile = profiles.of(me).orElseThrow().profile();
    return new Assembly(rules, profile, check).answers(performer);
  }

  private Clearance clear(Answers answers) {
    try {
      return screening.clear(answers);
    } catch (InvalidAnswers invalid) {
      throw Refused.of(invalid.problems());
    }
  }

  /** Whether a clearance is what would be said now too: nothing is missing and none is newer. */
  @Transactional(readOnly = true)
  public boolean isNewest(PersonId me, ClearanceRecord kept, ZonedDateTime now) {
    return gap(me, now).isEmpty()
        && checks.newest(me).filter(check -> !check.at().isAfter(kept.at())).isPresent()
        && kept.outcome().knowledgeVersion().equals(rules.version())
        && !profiles.changedSince(me, kept.at());
  }

  /** A clearance that was given once; empty when there is none of that id. */
  @Transactional(readOnly = true)
  public Optional<ClearanceRecord> clearance(PersonId me, UUID id) {
    return clearances.find(me, id);
  }
}
