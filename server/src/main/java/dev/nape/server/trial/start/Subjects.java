package dev.nape.server.trial.start;

import dev.nape.knowledge.Knowledge;
import dev.nape.screening.Clearance;
import dev.nape.server.account.PersonId;
import dev.nape.server.screening.Screenings;
import dev.nape.technique.Performer;
import dev.nape.technique.Phase;
import dev.nape.technique.Programme;
import dev.nape.technique.Technique;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be tried for prevention: touch that makes sense between attacks. */
@Component
public class Subjects {

  /** The home programme of the knowledge, which has no id of its own. */
  public static final String HOME = "home";

  private static final String MIGRAINE = "migraine";

  private final Knowledge knowledge;
  private final Screenings screenings;
  private final List<Subject> all;

  Subjects(Knowledge knowledge, Screenings screenings) {
    this.knowledge = knowledge;
    this.screenings = screenings;
    this.all =
        Stream.of(
                Stream.of(home(knowledge)),
                knowledge.techniques().stream().filter(Subjects::prevents).map(Subjects::of),
                programmes().stream().map(Subjects::of))
            .flatMap(part -> part)
            .toList();
  }

  private static Subject home(Knowledge knowledge) {
    return new Subject(HOME, knowledge.home().name(), knowledge.home().rule(), Subject.Kind.HOME);
  }

  private static Subject of(Technique technique) {
    return new Subject(
        technique.id().value(), technique.name(), technique.what(), Subject.Kind.TECHNIQUE);
  }

  private static Subject of(Programme programme) {
    return new Subject(
        programme.id(), programme.name(), programme.note().orElse(""), Subject.Kind.PROGRAMME);
  }

  /** Breathing and rest stay free in every block, so that they cannot be what is compared. */
  private static boolean prevents(Technique technique) {
    return technique.kind() == Technique.Kind.HANDS_ON
        && !technique.protocols().isEmpty()
        && technique.usefulness().getOrDefault(Phase.INTERICTAL, Technique.Usefulness.AVOID)
            != Technique.Usefulness.AVOID;
  }

  /** Sessions over weeks that were tried in people with migraine. */
  public List<Programme> programmes() {
    return knowledge.programmes().stream()
        .filter(programme -> programme.condition().startsWith(MIGRAINE))
        .toList();
  }

  /** Everything that can be chosen, in the order of the page. */
  public List<Subject> all() {
    return all;
  }

  /** Empty for what cannot be chosen. */
  public Optional<Subject> find(String id) {
    return all.stream().filter(subject -> subject.id().equals(id)).findFirst();
  }

  /** Its name, also of one that the knowledge no longer has. */
  public String name(String id) {
    return find(id).map(Subject::name).orElse(id);
  }

  /** Why somebody may not try it; empty when they may. */
  public Optional<Bar> bar(PersonId me, ZonedDateTime now, Subject subject) {
    List<Clearance> hands =
        Stream.of(Performer.values())
            .flatMap(performer -> screenings.standing(me, now, performer).stream())
            .toList();
    if (hands.isEmpty()) {
      return Optional.of(Bar.NOT_ASKED);
    }
    if (hands.stream().noneMatch(Clearance::handsOn)) {
      return Optional.of(Bar.NO_MASSAGE);
    }
    boolean possible = hands.stream().anyMatch(clearance -> isPossible(clearance, subject));
    return possible ? Optional.empty() : Optional.of(Bar.NOT_THIS);
  }

  private static boolean isPossible(Clearance clearance, Subject subject) {
    return subject.kind() == Subject.Kind.TECHNIQUE
        ? clearance.techniques().entrySet().stream()
            .anyMatch(one -> one.getKey().value().equals(subject.id()) && one.getValue().usable())
        : clearance.handsOn();
  }
}
