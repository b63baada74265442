package dev.nape.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.nape.exchange",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ExchangeArchitectureTest {

  @ArchTest
  static final ArchRule insidesHaveNoCycles =
      slices().matching("dev.nape.exchange.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule csvKnowsNothingOfDiaries =
      noClasses()
          .that()
          .resideInAPackage("..exchange.csv")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.nape.diary..")
          .because("rows and limits are the same whatever a file is about");

  @ArchTest
  static final ArchRule picturesKnowNoFiles =
      noClasses()
          .that()
          .resideInAPackage("..exchange.plot")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.nape.exchange", "..csv", "..intake", "..day", "..buddy")
          .because("a diary is drawn the same wherever it came from");

  @ArchTest
  static final ArchRule onlyTheDoorsOpenTheInsides =
      classes()
          .that()
          .resideInAPackage("dev.nape.exchange")
          .and()
          .doNotHaveSimpleName("DiaryFiles")
          .and()
          .doNotHaveSimpleName("PlainCsv")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages("..csv", "..intake", "..day", "..buddy", "..words", "..plot")
          .because("what others build against must not change with a format");

  @ArchTest
  static final ArchRule readsNoClockAndNoFileSystem =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .because("today, the zone and the bytes are arguments");

  @ArchTest
  static void sawTheModule(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(40);
  }
}
