package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.body.Region;
import dev.nape.evidence.Basis;
import dev.nape.evidence.Outcome;
import dev.nape.evidence.Source;
import dev.nape.screening.Condition;
import dev.nape.screening.RedFlag;
import dev.nape.screening.advice.EmergencyNumbers;
import dev.nape.technique.Protocol;
import dev.nape.technique.Step;
import dev.nape.technique.Technique;
import dev.nape.technique.Work;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @Test
  void the_bundled_knowledge_is_whole() {
    assertThat(KNOWLEDGE.version()).matches("[0-9a-f]{12}").isEqualTo(KNOWLEDGE.rules().version());
    assertThat(KNOWLEDGE.rules().redFlags()).hasSize(40);
    assertThat(KNOWLEDGE.rules().conditions()).hasSize(72);
    assertThat(KNOWLEDGE.rules().conditions().stream().mapToInt(c -> c.restrictions().size()).sum())
        .isEqualTo(442);
    assertThat(KNOWLEDGE.rules().phaseRules()).hasSize(18 * 7);
    assertThat(KNOWLEDGE.stopSigns()).hasSize(25);
    assertThat(KNOWLEDGE.globalRules()).hasSize(20);
    assertThat(KNOWLEDGE.advice().phases()).hasSize(7);
    assertThat(KNOWLEDGE.advice().pressure()).hasSize(7);
    assertThat(KNOWLEDGE.advice().consent()).hasSize(17);
    assertThat(KNOWLEDGE.advice().disclaimers()).hasSize(15);
    assertThat(KNOWLEDGE.outlines()).hasSize(26);
    assertThat(KNOWLEDGE.programmes()).hasSize(8);
    assertThat(KNOWLEDGE.home().slots()).hasSize(6);
    assertThat(KNOWLEDGE.intake().questions()).hasSize(43);
    assertThat(KNOWLEDGE.intake().aftercare()).hasSize(11);
    assertThat(KNOWLEDGE.sources()).hasSizeGreaterThan(250);
  }

  @Test
  void every_technique_is_there_with_its_steps() {
    assertThat(KNOWLEDGE.techniques())
        .extracting(technique -> technique.id().value())
        .containsExactly(
            "settle",
            "pressure-point",
            "reflexology",
            "suboccipital-release",
            "trigger-point",
            "myofascial-release",
            "deep-tissue",
            "indian-head",
            "thai",
            "hot-stone",
            "cold-stone",
            "pnf-stretching",
            "craniosacral",
            "shiatsu",
            "scalp",
            "cervical-stretching",
            "flushing-strokes",
            "cervical-traction",
            "lymphatic-drainage",
            "home-stretches",
            "spinal-manipulation",
            "physiotherapy");
    assertThat(protocols()).hasSize(65).doesNotHaveDuplicates();
    assertThat(steps().map(Step::id)).hasSize(281).doesNotHaveDuplicates();
  }

  @Test
  void what_is_referred_is_never_taught() {
    assertThat(KNOWLEDGE.techniques())
        .filteredOn(technique -> technique.kind() == Technique.Kind.REFERRAL)
        .extracting(technique -> technique.id().value())
        .containsExactlyInAnyOrder("spinal-manipulation", "cervical-traction", "physiotherapy");
    assertThat(KNOWLEDGE.techniques())
        .allMatch(t -> (t.kind() == Technique.Kind.REFERRAL) == t.protocols().isEmpty());
  }

  @Test
  void every_drawn_id_is_known_and_the_reverse() throws IOException {
    List<String> drawn = drawn();
    Stream<String> known =
        Stream.of(
                KNOWLEDGE.body().regions().stream().map(r -> "region " + r.id()),
                KNOWLEDGE.body().zones().stream().map(z -> "zone " + z.id()),
                KNOWLEDGE.body().muscles().stream().map(m -> "muscle " + m.id()),
                KNOWLEDGE.body().points().stream().map(p -> "point " + p.id()),
                KNOWLEDGE.body().regions().stream()
                    .filter(Region::never)
                    .map(r -> "never " + r.id()))
            .flatMap(s -> s);

    assertThat(drawn).hasSizeGreaterThan(100);
    assertThat(known).containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void nobody_works_where_nobody_may_and_no_step_is_endless() {
    assertThat(steps()).noneMatch(step -> step.region().never());
    assertThat(steps())
        .allSatisfy(step -> assertThat(step.maxPressure()).isBetween(step.pressure(), 6));
    assertThat(steps()).allSatisfy(step -> assertThat(shortest(step.work())).isPositive());
  }

  @Test
  void three_points_have_an_area_of_their_own() {
    assertThat(KNOWLEDGE.body().points())
        .filteredOn(point -> point.barredWith().isPresent())
        .extracting(point -> point.id() + " " + point.barredWith().orElseThrow())
        .containsExactly("GB21 POINT_GB21", "LI4 POINT_LI4", "SP6 POINT_SP6");
  }

  @Test
  void three_rules_advise_and_no_other() {
    assertThat(KNOWLEDGE.rules().redFlags())
        .filteredOn(RedFlag::advisory)
        .extracting(RedFlag::id)
        .containsExactly("RF-OVERUSE");
    assertThat(KNOWLEDGE.rules().conditions())
        .filteredOn(Condition::advisory)
        .allSatisfy(condition ->
            assertThat(condition.restrictions())
                .allMatch(r -> r.limits().maxPressure().orElse(9) == 3))
        .extracting(Condition::id)
        .containsExactly("C-MOH", "C-MIGRAINE-CHRONIC");
  }

  @Test
  void ages_speak_for_themselves() {
    assertThat(KNOWLEDGE.rules().conditions())
        .filteredOn(condition -> !condition.ages().equals(Condition.Ages.NONE))
        .extracting(c ->
            c.id() + " " + c.ages().under() + " " + c.ages().over() + " " + c.ages().byAgeAlone())
        .containsExactly("C-AGE55-NECK 0 55 true", "C-MINOR 18 0 true", "C-FRAIL 0 75 false");
  }

  @Test
  void evidence_is_complete_and_honest() {
    assertThat(KNOWLEDGE.evidence().studies()).hasSize(72);
    assertThat(KNOWLEDGE.evidence().studies().stream().mapToInt(s -> s.outcomes().size()).sum())
        .isEqualTo(159);
    assertThat(KNOWLEDGE.evidence().rows()).hasSize(52);
    assertThat(KNOWLEDGE.evidence().rows()).filteredOn(row -> row.plotted()).hasSize(46);
    assertThat(KNOWLEDGE.evidence().grades())
        .hasSize(20)
        .allSatisfy(grade -> assertThat(grade.outcomes()).containsOnlyKeys(Outcome.values()));
    assertThat(KNOWLEDGE.evidence().unread()).hasSize(19);
    assertThat(KNOWLEDGE.evidence().gradeOf("pressure-point")).isPresent();
    assertThat(KNOWLEDGE.evidence().studiesOf("pressure-point")).isNotEmpty();
  }

  @Test
  void a_weak_page_is_named_and_never_linked() {
    assertThat(KNOWLEDGE.sources())
        .filteredOn(source -> source.grade() == Source.Grade.D)
        .isNotEmpty()
        .allMatch(source -> source.link().isEmpty());
  }

  @Test
  void what_has_no_source_is_called_convention() {
    assertThat(KNOWLEDGE.rules().conditions().stream().flatMap(c -> c.restrictions().stream()))
        .filteredOn(restriction -> restriction.basis().kind() == Basis.Kind.CONVENTION)
        .isNotEmpty()
        .allMatch(restriction -> restriction.basis().sources().isEmpty());
  }

  @Test
  void every_emergency_number_has_a_source_and_stands_once() {
    assertThat(KNOWLEDGE.emergency().usual()).isEqualTo("112");
    assertThat(KNOWLEDGE.emergency().countries())
        .hasSizeGreaterThan(40)
        .isSortedAccordingTo(Comparator.comparing(EmergencyNumbers.Country::code))
        .allMatch(country -> !country.basis().sources().isEmpty())
        .extracting(country -> country.code() + " " + country.number())
        .doesNotHaveDuplicates()
        .contains("DE 112", "GB 999", "US 911", "AU 000", "KR 119");
  }

  private static Stream<Protocol> protocols() {
    return KNOWLEDGE.techniques().stream().flatMap(technique -> technique.protocols().stream());
  }

  private static Stream<Step> steps() {
    return protocols().flatMap(protocol -> protocol.steps().stream());
  }

  private static int shortest(Work work) {
    return switch (work) {
      case Work.Hold hold -> hold.seconds().min() * hold.repetitions().min();
      case Work.Strokes strokes -> strokes.perMinute().min() * strokes.repetitions().min();
      case Work.ContractRelax relax -> relax.cycles().min() * relax.contractionSeconds().min();
    };
  }

  private static List<String> drawn() throws IOException {
    try (InputStream stream = KnowledgeTest.class.getResourceAsStream("drawn-ids.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
