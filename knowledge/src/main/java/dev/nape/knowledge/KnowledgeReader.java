package dev.nape.knowledge;

import dev.nape.body.Body;
import dev.nape.intake.Intake;
import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.names.Sources;
import dev.nape.knowledge.studies.EvidenceReader;
import dev.nape.knowledge.yaml.Node;
import dev.nape.knowledge.yaml.Problems;
import dev.nape.plan.Outline;
import dev.nape.screening.Rules;
import dev.nape.technique.Technique;
import java.util.List;

/** Reads all files in the order in which they refer to each other. */
final class KnowledgeReader {
  private final Problems problems;
  private final Sheets sheets;
  private final String version;
  private final Names names;

  KnowledgeReader(Files files, Problems problems) {
    this.problems = problems;
    this.sheets = Sheets.of(files);
    this.version = files.version();
    this.names = new Names(new Sources(sheets.sources()));
  }

  Knowledge read() {
    sheets.techniques().forEach((id, node) -> names.techniques().add(id.value(), id, node));
    Known<String> asked = asked();
    Body body = new BodyReader(names).read(sheets.body());
    TechniqueReader reader = new TechniqueReader(names);
    List<Technique> techniques =
        sheets.techniques().entrySet().stream()
            .map(entry -> reader.read(entry.getKey(), entry.getValue()))
            .toList();
    Intake intake = new IntakeReader(names, asked).read(sheets.intake(), sheets.aftercare());
    Knowledge knowledge = assemble(body, rules(techniques), intake);
    sheets.all().forEach(Node::complainOfUnread);
    if (problems.none()) {
      // only a whole that was read well can be said to lack something
      Checks.check(knowledge, sheets);
      names.sources().complainOfUnused();
    }
    if (!problems.none()) {
      throw new KnowledgeException(problems.all());
    }
    return knowledge;
  }

  /** Ids of everything that can be asked, known before anything refers to it. */
  private Known<String> asked() {
    Known<String> asked = new Known<>("red flag or condition");
    Node screening = sheets.screening();
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

  private Rules rules(List<Technique> techniques) {
    RuleReader reader = new RuleReader(names);
    Node screening = sheets.screening();
    return new Rules(
        version,
        reader.redFlags(screening),
        reader.conditions(screening),
        reader.phaseRules(screening),
        techniques);
  }

  private Knowledge assemble(Body body, Rules rules, Intake intake) {
    RouteReader routes = new RouteReader(names);
    RuleReader ruleReader = new RuleReader(names);
    ProgrammeReader programmes = new ProgrammeReader(names);
    List<Outline> outlines = programmes.outlines(sheets.programmes());
    return new Knowledge(
        version,
        names.sources().all(),
        body,
        rules.techniques(),
        names.positions().all(),
        names.equipment().all(),
        routes.routes(sheets.body()),
        routes.goals(sheets.body()),
        rules,
        ruleReader.stopSigns(sheets.screening()),
        ruleReader.globalRules(sheets.screening()),
        new AdviceReader(names).read(sheets.screening()),
        outlines,
        programmes.programmes(sheets.programmes()),
        programmes.home(sheets.programmes()),
        intake,
        new EmergencyReader(names.sources()).read(sheets.emergency()),
        new EvidenceReader(names).read(sheets.evidence()));
  }
}
