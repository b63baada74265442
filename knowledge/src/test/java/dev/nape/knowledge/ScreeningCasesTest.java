package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nape.knowledge.yaml.Node;
import dev.nape.knowledge.yaml.Problems;
import dev.nape.knowledge.yaml.Yaml;
import dev.nape.screening.Clearance;
import dev.nape.screening.Cleared;
import dev.nape.screening.Condition;
import dev.nape.screening.InvalidAnswers;
import dev.nape.screening.Permission;
import dev.nape.screening.RedFlag;
import dev.nape.screening.Screening;
import dev.nape.screening.Verdict;
import dev.nape.technique.Technique;
import dev.nape.technique.TechniqueId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** People on paper: what the rules say of each was written down before the program was asked. */
class ScreeningCasesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final Screening SCREENING = new Screening(KNOWLEDGE.rules());
  private static final List<ScreeningCase> CASES = cases();

  private static List<ScreeningCase> cases() {
    String name = "screening.cases.yaml";
    Problems problems = new Problems();
    try (InputStream file = ScreeningCasesTest.class.getResourceAsStream(name)) {
      assertThat(file).isNotNull();
      Node root =
          Yaml.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), problems);
      List<ScreeningCase> cases = root.items().stream().map(ScreeningCase::read).toList();
      root.complainOfUnread();
      assertThat(problems.all()).isEmpty();
      return cases;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> each_person_gets_what_the_sources_say() {
    return CASES.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  @Test
  void every_flag_and_every_condition_has_a_case() {
    Set<String> asked = new HashSet<>();
    for (ScreeningCase one : CASES) {
      asked.addAll(one.answers().redFlags());
      asked.addAll(one.answers().conditions());
      asked.addAll(one.answers().unsure());
    }
    assertThat(asked)
        .containsAll(KNOWLEDGE.rules().redFlags().stream().map(RedFlag::id).toList())
        .containsAll(KNOWLEDGE.rules().conditions().stream().map(Condition::id).toList());
    assertThat(CASES).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }

  private static void check(ScreeningCase one) {
    if (!one.invalid().isEmpty()) {
      InvalidAnswers refused =
          catchThrowableOfType(InvalidAnswers.class, () -> SCREENING.clear(one.answers()));
      assertThat(refused).isNotNull();
      assertThat(refused.problems())
          .extracting(InvalidAnswers.Problem::field)
          .containsExactlyElementsOf(one.invalid());
      return;
    }
    Clearance clearance = SCREENING.clear(one.answers());
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(name(clearance)).isEqualTo(one.clearance().orElseThrow());
    one.handsOn()
        .ifPresent(
            expected -> softly.assertThat(clearance.handsOn()).as("hands on").isEqualTo(expected));
    softly
        .assertThat(clearance.reasons())
        .extracting(reason -> reason.rule() + " " + reason.action())
        .containsAll(one.reasons());
    one.verdicts().forEach((id, verdict) -> verdict(softly, clearance, id, verdict));
    one.others().ifPresent(verdict -> others(softly, one, clearance, verdict));
    one.techniques()
        .forEach(expected ->
            technique(softly, expected, clearance.techniques().get(expected.technique())));
    softly.assertAll();
  }

  private static String name(Clearance clearance) {
    return switch (clearance) {
      case Clearance.Emergency _ -> "emergency";
      case Clearance.Refer refer ->
          refer.urgency() == RedFlag.Urgency.URGENT_SAME_DAY ? "urgent-same-day" : "see-doctor";
      case Cleared _ -> "cleared";
    };
  }

  private static void verdict(
      SoftAssertions softly, Clearance clearance, TechniqueId id, Verdict verdict) {
    Permission permission = clearance.techniques().get(id);
    softly.assertThat(permission).as(id.value()).isNotNull();
    softly
        .assertThat(permission.verdict())
        .as("%s %s", id, permission.reasons())
        .isEqualTo(verdict);
  }

  private static void others(
      SoftAssertions softly, ScreeningCase one, Clearance clearance, Verdict verdict) {
    KNOWLEDGE.techniques().stream()
        .filter(technique -> technique.kind() != Technique.Kind.TOUCH_FREE)
        .map(Technique::id)
        .filter(id -> !one.verdicts().containsKey(id))
        .forEach(id -> verdict(softly, clearance, id, verdict));
  }

  private static void technique(
      SoftAssertions softly, ScreeningCase.Expected expected, Permission permission) {
    String id = expected.technique().value();
    softly.assertThat(permission).as(id).isNotNull();
    expected
        .verdict()
        .ifPresent(verdict -> softly.assertThat(permission.verdict()).as(id).isEqualTo(verdict));
    expected
        .maxPressure()
        .ifPresent(most -> softly.assertThat(permission.maxPressure()).as(id).isEqualTo(most));
    expected
        .maxMinutes()
        .ifPresent(most -> softly.assertThat(permission.maxMinutes()).as(id).isEqualTo(most));
    expected.avoid().forEach(area -> softly.assertThat(permission.avoid()).as(id).contains(area));
    expected
        .open()
        .forEach(area -> softly.assertThat(permission.avoid()).as(id).doesNotContain(area));
    expected
        .areaPressure()
        .forEach((area, most) ->
            softly.assertThat(permission.areaPressure()).as(id).containsEntry(area, most));
    expected
        .words()
        .ifPresent(words -> softly.assertThat(permission.limits()).as(id).contains(words));
    expected
        .reasons()
        .ifPresent(reasons ->
            softly
                .assertThat(permission.reasons())
                .as(id)
                .containsExactlyInAnyOrderElementsOf(reasons));
  }
}
