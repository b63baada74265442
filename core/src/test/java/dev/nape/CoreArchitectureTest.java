package dev.nape;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.nape", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

  /** How sentences are read that travel in the same archive as the classes; no file is opened. */
  private static final DescribedPredicate<JavaClass> READING_OWN_WORDS =
      belongToAnyOf(InputStream.class, IOException.class, UncheckedIOException.class);

  @ArchTest
  static final ArchRule isPlainJava =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "dev.nape..",
                      "java.lang..",
                      "java.util..",
                      "java.time..",
                      "java.math..",
                      "java.text..",
                      "java.nio.charset..",
                      "java.security..",
                      "javax.crypto..",
                      "org.jspecify..",
                      "org.apache.commons.statistics..",
                      "org.apache.commons.numbers..")
                  .or(READING_OWN_WORDS))
          .because("the same classes run on a server, in a browser and on a cluster");

  @ArchTest
  static final ArchRule hasNoCycles = slices().matching("dev.nape.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule readsNoClock =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<>("ask the machine for the time") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                  return call.getName().equals("now")
                      || call.getTargetOwner().isEquivalentTo(Clock.class)
                      || (call.getTargetOwner().isEquivalentTo(ZoneId.class)
                          && call.getName().equals("systemDefault"));
                }
              })
          .because("time is an argument");

  @ArchTest
  static final ArchRule drawsNoChance =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .callMethod(Math.class, "random")
          .because("chance is an argument");

  @ArchTest
  static final ArchRule trialStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.nape.trial..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.nape.diary..", "dev.nape.body..", "dev.nape.series..", "dev.nape.simulation..")
          .because("the statistics of one person's trial are a library of their own");

  @ArchTest
  static final ArchRule diaryKnowsOnlyTheBody =
      noClasses()
          .that()
          .resideInAPackage("dev.nape.diary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.nape.trial..", "dev.nape.series..")
          .because("a record is kept whether or not anybody compares it");

  @ArchTest static final ArchRule wordsStandAlone = uses("words");

  @ArchTest static final ArchRule evidenceStandsAlone = uses("evidence");

  @ArchTest static final ArchRule bodyKnowsOnlyItsSources = uses("body", "evidence");

  @ArchTest
  static final ArchRule techniqueKnowsBodyAndSources = uses("technique", "body", "evidence");

  @ArchTest
  static final ArchRule screeningKnowsNoPlan = uses("screening", "technique", "body", "evidence");

  @ArchTest
  static final ArchRule planNeedsAClearance =
      uses("plan", "screening", "technique", "body", "evidence");

  @ArchTest
  static final ArchRule sessionFollowsAPlan =
      uses("session", "plan", "technique", "body", "evidence");

  @ArchTest
  static final ArchRule seriesJoinsWhatWasRecordedAndWhatItShows =
      uses("series", "diary", "trial", "session", "technique", "body");

  @ArchTest
  static final ArchRule whatTheBrowserRunsAsksNoStreamForDistinctThings =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.nape.diary..", "dev.nape.trial..", "dev.nape.series..", "dev.nape.intake..")
          .should()
          .callMethod(Stream.class, "distinct")
          .because("the browser's compiler forgets what it has seen when flatMap comes before");

  @ArchTest static final ArchRule simulationKnowsOnlyTrials = uses("simulation", "trial");

  private static ArchRule uses(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name, "words"), Stream.of(others))
            .map(used -> "dev.nape." + used + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("dev.nape." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.nape..").or(resideInAnyPackage(allowed)))
        .because("the arrows of ARCHITECTURE.md are all there are");
  }

  @ArchTest
  static void sawTheCore(JavaClasses classes) {
    Set<String> packages =
        classes.stream()
            .map(c -> c.getPackageName())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    assertThat(packages)
        .contains(
            "dev.nape.body",
            "dev.nape.evidence",
            "dev.nape.technique",
            "dev.nape.screening",
            "dev.nape.plan",
            "dev.nape.words",
            "dev.nape.session",
            "dev.nape.diary",
            "dev.nape.trial",
            "dev.nape.simulation",
            "dev.nape.series");
    assertThat(classes.size()).isGreaterThan(60);
  }
}
