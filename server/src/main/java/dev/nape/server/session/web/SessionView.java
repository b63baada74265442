package dev.nape.server.session.web;

import dev.nape.diary.Attack;
import dev.nape.knowledge.Knowledge;
import dev.nape.session.done.DoneStep;
import dev.nape.session.done.SessionRecord;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A session as its page shows it.
 *
 * @param during the attack in which it was done
 * @param afterwards attacks that began within 48 hours after it
 */
public record SessionView(
    SessionRecord session, Knowledge knowledge, Optional<Attack> during, List<Attack> afterwards) {

  private static final int MINUTE = 60;

  /**
   * One technique of the session.
   *
   * @param name as the library has it, or its id where the library knows it no more
   * @param seconds that were done
   * @param skipped steps of it
   */
  public record Line(String name, int seconds, long skipped) {}

  /** What was done, in order, technique by technique. */
  public List<Line> lines() {
    Map<TechniqueId, List<DoneStep>> byTechnique =
        session.steps().stream()
            .collect(
                Collectors.groupingBy(
                    DoneStep::technique, LinkedHashMap::new, Collectors.toList()));
    return byTechnique.entrySet().stream()
        .map(part -> line(part.getKey(), part.getValue()))
        .toList();
  }

  private Line line(TechniqueId technique, List<DoneStep> steps) {
    return new Line(
        name(technique),
        steps.stream().mapToInt(DoneStep::seconds).sum(),
        steps.stream().filter(DoneStep::skipped).count());
  }

  private String name(TechniqueId id) {
    return knowledge.techniques().stream()
        .filter(technique -> technique.id().equals(id))
        .map(Technique::name)
        .findFirst()
        .orElse(id.value());
  }

  /** The signs that ended it, in words; an id where the library knows it no more. */
  public List<String> stopSigns() {
    return session.stopSigns().stream()
        .map(id ->
            knowledge.stopSigns().stream()
                .filter(sign -> sign.id().equals(id))
                .map(sign -> sign.sign())
                .findFirst()
                .orElse(id))
        .toList();
  }

  /** The tail of a message key. */
  public String ending() {
    return session.ending().name().toLowerCase(Locale.ROOT);
  }

  /** Whether something about pain afterwards was not answered. */
  public boolean isOpen() {
    return session.pain().after() == null || session.pain().later() == null;
  }

  /** Minutes and seconds: 125 is {@code 2:05}. */
  public static String clock(int seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }
}
