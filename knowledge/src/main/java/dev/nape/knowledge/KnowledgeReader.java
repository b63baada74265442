package dev.nape.knowledge;

import dev.nape.body.Body;
import dev.nape.evidence.Evidence;
import dev.nape.intake.Intake;
import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.names.Sources;
import dev.nape.knowledge.yaml.Node;
import dev.nape.knowledge.yaml.Problems;
import dev.nape.plan.Outline;
import dev.nape.screening.Rules;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all files in the order in which they refer to each other, and checks what spans them. */
final class KnowledgeReader {
  private final Problems problems;
  private final Files files;

  KnowledgeReader(Files files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  Knowledge read() {
    Node sourceFile = files.read("sources.yaml");
    Node bodyFile = files.read("body.yaml");
    Node order = files.read("techniques.yaml");
    Map<TechniqueId, Node> techniqueFiles = new LinkedHashMap<>();
    Names names = new Names(new Sources(sourceFile));
    for (Node place : order.need("order").items()) {
      TechniqueId id = new TechniqueId(place.text());
      names.techniques().add(id.value(), id, place);
      techniqueFiles.put(id, files.read("techniques/" + id.value() + ".yaml"));
    }
    Node screening = files.read("screening.yaml");
    Node programmes = files.read("programmes.yaml");
    Node intake = files.read("intake.yaml");
    Node aftercare = files.read("aftercare.yaml");
    String version = files.version();
    Known<String> asked = asked(names, screening);

    Body body = new BodyReader(names).read(bodyFile);
    TechniqueReader reader = new TechniqueReader(names);
    List<Technique> techniques = new ArrayList<>();
    techniqueFiles.forEach((id, node) -> techniques.add(reader.read(id, node)));
    RouteReader routeReader = new RouteReader(names);
    List<PainRoute> routes = routeReader.routes(bodyFile);
    RuleReader ruleReader = new RuleReader(names);
    Rules rules =
        new Rules(
            version,
            ruleReader.redFlags(screening),
            ruleReader.conditions(screening),
            ruleReader.phaseRules(screening),
            techniques);
    ProgrammeReader programmeReader = new ProgrammeReader(names);
    List<Outline> outlines = programmeReader.outlines(programmes);
    Intake forms = new IntakeReader(names, asked).read(intake, aftercare);
    Knowledge knowledge =
        new Knowledge(
            version,
            names.sources().all(),
            body,
            techniques,
            names.positions().all(),
            routes,
            routeReader.goals(bodyFile),
            rules,
            ruleReader.stopSigns(screening),
            ruleReader.globalRules(screening),
            new AdviceReader(names).read(screening),
            outlines,
            programmeReader.programmes(programmes),
            programmeReader.home(programmes),
            forms,
            new Evidence(
                "", Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    names.sources().complainOfUnused();
    for (Node file :
        List.of(sourceFile, bodyFile, order, screening, programmes, intake, aftercare)) {
      file.complainOfUnread();
    }
    techniqueFiles.values().forEach(Node::complainOfUnread);
    if (!problems.none()) {
      throw new KnowledgeException(problems.all());
    }
    return knowledge;
  }

  /** Ids of everything that can be asked, known before anything refers to it. */
  private static Known<String> asked(Names names, Node screening) {
    Known<String> asked = new Known<>("red flag or condition");
    screening.need("red-flags").fields().forEach((id, node) -> asked.add(id, id, node));
    screening
        .need("conditions")
        .fields()
        .forEach((id, node) -> {
          asked.add(id, id, node);
          names.conditions().add(id, id, node);
        });
    return asked;
  }
}
