package dev.nape.knowledge;

import dev.nape.intake.Aftercare;
import dev.nape.intake.Intake;
import dev.nape.intake.IntakeQuestion;
import dev.nape.intake.NoteForm;
import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code intake.yaml} and {@code aftercare.yaml}. */
final class IntakeReader {
  private static final Map<String, IntakeQuestion.Kind> KINDS =
      Names.words(IntakeQuestion.Kind.values(), IntakeQuestion.Kind::id);

  private final Names names;
  private final Known<String> questions;

  /**
   * Knows what may be asked.
   *
   * @param questions ids of red flags and conditions
   */
  IntakeReader(Names names, Known<String> questions) {
    this.names = names;
    this.questions = questions;
  }

  Intake read(Node intake, Node aftercare) {
    return new Intake(
        RuleReader.named(intake.need("questions"), this::question),
        notes(intake.need("notes")),
        aftercare.need("aftercare").items().stream().map(this::aftercare).toList());
  }

  private IntakeQuestion question(String id, Node node) {
    return new IntakeQuestion(
        id,
        node.text("label"),
        kind(node),
        node.flag("required"),
        node.list("options", Node::text),
        node.present("asks", questions::at),
        node.maybe("note"));
  }

  private static IntakeQuestion.Kind kind(Node node) {
    Optional<IntakeQuestion.Kind> kind = node.need("kind").one(KINDS);
    boolean choice =
        kind.filter(k -> k == IntakeQuestion.Kind.CHOICE || k == IntakeQuestion.Kind.CHOICES)
            .isPresent();
    if (choice && node.find("options").isEmpty()) {
      node.complain("is a choice without options");
    }
    return kind.orElse(IntakeQuestion.Kind.TEXT);
  }

  private NoteForm notes(Node node) {
    return new NoteForm(
        node.texts("subjective"),
        node.texts("objective"),
        node.texts("assessment"),
        node.texts("plan"),
        RuleReader.named(
            node.need("fields"), (id, f) -> new NoteForm.Field(id, kind(f), f.maybe("by"))),
        List.copyOf(
            RuleReader.named(
                node.need("measures"),
                (id, m) -> new NoteForm.Measure(id, m.text("name"), names.sources().basis(m)))),
        names.sources().basis(node));
  }

  private Aftercare aftercare(Node node) {
    return new Aftercare(node.text("text"), node.maybe("note"), names.sources().basis(node));
  }
}
