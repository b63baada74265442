package dev.nape.knowledge;

import dev.nape.body.Body;
import dev.nape.evidence.Certainty;
import dev.nape.evidence.Evidence;
import dev.nape.evidence.Source;
import dev.nape.evidence.TechniqueGrade;
import dev.nape.intake.Aftercare;
import dev.nape.intake.Intake;
import dev.nape.knowledge.yaml.Problems;
import dev.nape.plan.Outline;
import dev.nape.plan.Planner;
import dev.nape.plan.Repertoire;
import dev.nape.plan.Template;
import dev.nape.screening.Rules;
import dev.nape.screening.advice.Advice;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.screening.advice.GlobalRule;
import dev.nape.screening.advice.StopSign;
import dev.nape.technique.Goal;
import dev.nape.technique.HomeProgramme;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Programme;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that Nape knows, every reference resolved.
 *
 * @param version first twelve hexadecimal digits of the SHA-256 of the files
 * @param sources what statements cite
 * @param body the body map in words
 * @param techniques every technique, in the order of their files
 * @param positions how to sit or lie
 * @param equipment things that can be at hand
 * @param routes from where it hurts to where to work, one for each pain zone
 * @param goals ids of protocols for one's own hands that serve a goal, best first
 * @param rules what screening needs
 * @param stopSigns what ends a session at once
 * @param globalRules what always holds
 * @param advice what a person is told whatever they answered
 * @param outlines examples of sessions with their templates
 * @param programmes sessions over weeks, as trials gave them
 * @param home what a person does at home
 * @param intake the paper around a session
 * @param emergency whom to call
 * @param evidence what studies say
 */
public record Knowledge(
    String version,
    List<Source> sources,
    Body body,
    List<Technique> techniques,
    List<Protocol.Position> positions,
    List<Technique.Equipment> equipment,
    List<PainRoute> routes,
    Map<Goal, List<String>> goals,
    Rules rules,
    List<StopSign> stopSigns,
    List<GlobalRule> globalRules,
    Advice advice,
    List<Outline> outlines,
    List<Programme> programmes,
    HomeProgramme home,
    Intake intake,
    EmergencyNumbers emergency,
    Evidence evidence) {

  /** How the time of a session is divided, from every outline. */
  public List<Template> templates() {
    return outlines.stream().map(Outline::template).toList();
  }

  /** What planning needs. */
  public Repertoire repertoire() {
    return new Repertoire(
        techniques,
        routes,
        goals,
        outlines,
        certainty(),
        positions,
        equipment,
        intake.aftercare().stream().map(Aftercare::text).toList());
  }

  /** A planner that knows all this. */
  public Planner planner() {
    return new Planner(repertoire());
  }

  /** The surest grade that any outcome of a technique has, in people with migraine. */
  private Map<TechniqueId, Certainty> certainty() {
    Map<TechniqueId, Certainty> surest = new TreeMap<>();
    for (Technique technique : techniques) {
      evidence
          .gradeOf(technique.id().value())
          .flatMap(grade ->
              grade.outcomes().values().stream()
                  .map(TechniqueGrade.Grade::certainty)
                  .min(Comparator.naturalOrder()))
          .ifPresent(certainty -> surest.put(technique.id(), certainty));
    }
    return surest;
  }

  /**
   * The knowledge that came with this program.
   *
   * @throws KnowledgeException if it is broken, which the build rules out
   */
  public static Knowledge bundled() {
    Problems problems = new Problems();
    return new KnowledgeReader(Files.bundled(problems), problems).read();
  }

  /**
   * Reads knowledge from a directory of the same shape as the bundled one.
   *
   * @throws KnowledgeException with every problem found
   */
  public static Knowledge read(Path directory) {
    Problems problems = new Problems();
    return new KnowledgeReader(Files.in(directory, problems), problems).read();
  }
}
