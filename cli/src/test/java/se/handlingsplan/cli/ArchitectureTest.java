package se.handlingsplan.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handlingsplan.extract.wrong.KnowsJackson;
import se.handlingsplan.extract.wrong.KnowsJsoup;
import se.handlingsplan.extract.wrong.KnowsPdfBox;
import se.handlingsplan.extract.wrong.KnowsPoi;
import se.handlingsplan.extract.wrong.KnowsRenderer;
import se.handlingsplan.extract.wrong.Remembers;
import se.handlingsplan.extract.wrong.Talks;
import se.handlingsplan.job.wrong.KnowsCommands;
import se.handlingsplan.plan.wrong.KnowsJson;
import se.handlingsplan.plan.wrong.KnowsReader;
import se.handlingsplan.render.wrong.AsksForFonts;
import se.handlingsplan.render.wrong.KnowsBiweekly;
import se.handlingsplan.render.wrong.KnowsExtractor;
import se.handlingsplan.render.wrong.KnowsMime4j;
import se.handlingsplan.render.wrong.KnowsOpenPdf;
import se.handlingsplan.render.wrong.KnowsVeraPdf;
import se.handlingsplan.wrong.left.Left;
import se.handlingsplan.wrong.right.Right;

/**
 * Who may know whom. Each rule is held against the program, and seen to fail on a class made so.
 */
class ArchitectureTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.handlingsplan");

  private static final String[] MODEL = {
    "se.handlingsplan.change..",
    "se.handlingsplan.check..",
    "se.handlingsplan.conservation..",
    "se.handlingsplan.document..",
    "se.handlingsplan.outcome..",
    "se.handlingsplan.party..",
    "se.handlingsplan.plan..",
    "se.handlingsplan.privacy..",
    "se.handlingsplan.profile..",
    "se.handlingsplan.text..",
    "se.handlingsplan.theme.."
  };

  private static final ArchRule NO_CYCLES =
      slices().matching("se.handlingsplan.(**)").should().beFreeOfCycles();

  private static final ArchRule MODEL_KNOWS_NOBODY =
      classes()
          .that()
          .resideInAnyPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(and(MODEL, "java..", "org.jspecify.."));

  private static final ArchRule EXTRACTOR_DOES_NOT_KNOW_RENDERER =
      noClasses()
          .that()
          .resideInAPackage("se.handlingsplan.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "se.handlingsplan.render..",
              "se.handlingsplan.job..",
              "se.handlingsplan.batch..",
              "se.handlingsplan.cli..");

  private static final ArchRule RENDERER_DOES_NOT_KNOW_EXTRACTOR =
      noClasses()
          .that()
          .resideInAPackage("se.handlingsplan.render..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "se.handlingsplan.extract..",
              "se.handlingsplan.job..",
              "se.handlingsplan.batch..",
              "se.handlingsplan.cli..");

  private static final ArchRule JOBS_KNOW_NO_COMMANDS =
      noClasses()
          .that()
          .resideInAnyPackage("se.handlingsplan.job..", "se.handlingsplan.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("se.handlingsplan.cli..", "picocli..");

  private static final ArchRule PDFBOX =
      room("org.apache.pdfbox..", "se.handlingsplan.extract.pdf.page");
  private static final ArchRule POI =
      room(
          "org.apache.poi..",
          "se.handlingsplan.extract",
          "se.handlingsplan.extract.doc",
          "se.handlingsplan.extract.ooxml",
          "se.handlingsplan.extract.sheet",
          "se.handlingsplan.extract.word",
          "se.handlingsplan.render.word",
          "se.handlingsplan.render.sheet");
  private static final ArchRule OPENPDF = room("org.openpdf..", "se.handlingsplan.render.pdf");
  private static final ArchRule JSOUP =
      room(
          "org.jsoup..",
          "se.handlingsplan.extract.markup",
          "se.handlingsplan.extract.odt",
          "se.handlingsplan.render.gate.html",
          "se.handlingsplan.render.html");
  private static final ArchRule VERAPDF = room("org.verapdf..", "se.handlingsplan.render.gate.pdf");
  private static final ArchRule MIME4J =
      room("org.apache.james.mime4j..", "se.handlingsplan.render.mail");
  private static final ArchRule BIWEEKLY = room("biweekly..", "se.handlingsplan.render.mail");
  private static final ArchRule JACKSON =
      room(
          "com.fasterxml.jackson..",
          "se.handlingsplan.extract.profile",
          "se.handlingsplan.render.json",
          "se.handlingsplan.cli");

  private static final ArchRule NO_SHARED_STATE =
      fields().that(areStaticAndWritten()).should(neverChange());

  private static final ArchRule ONLY_THE_COMMAND_LINE_TALKS =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.handlingsplan.cli..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  private static final ArchRule NO_FONT_IS_ASKED_OF_THE_SYSTEM =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.awt\\.(Font|GraphicsEnvironment|FontMetrics|font\\..*)")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("javax.swing..");

  @Test
  void theWholeProgramIsLookedAt() {
    assertThat(PRODUCTION.size()).isGreaterThan(300);
    assertThat(PRODUCTION)
        .extracting(JavaClass::getPackageName)
        .contains(
            "se.handlingsplan.change",
            "se.handlingsplan.plan",
            "se.handlingsplan.extract.pdf.page",
            "se.handlingsplan.render.change",
            "se.handlingsplan.render.pdf",
            "se.handlingsplan.cli");
    assertThat(PRODUCTION).noneMatch(c -> c.getPackageName().contains("wrong"));
  }

  @Test
  void packagesHaveNoCycles() {
    NO_CYCLES.check(PRODUCTION);
    assertThat(breaks(NO_CYCLES, Left.class, Right.class)).isTrue();
  }

  @Test
  void theModelKnowsNobody() {
    MODEL_KNOWS_NOBODY.check(PRODUCTION);
    assertThat(breaks(MODEL_KNOWS_NOBODY, KnowsJson.class)).isTrue();
    assertThat(breaks(MODEL_KNOWS_NOBODY, KnowsReader.class)).isTrue();
  }

  @Test
  void theExtractorAndTheRendererNeverMeet() {
    EXTRACTOR_DOES_NOT_KNOW_RENDERER.check(PRODUCTION);
    RENDERER_DOES_NOT_KNOW_EXTRACTOR.check(PRODUCTION);
    assertThat(breaks(EXTRACTOR_DOES_NOT_KNOW_RENDERER, KnowsRenderer.class)).isTrue();
    assertThat(breaks(RENDERER_DOES_NOT_KNOW_EXTRACTOR, KnowsExtractor.class)).isTrue();
  }

  @Test
  void jobsKnowNoCommands() {
    JOBS_KNOW_NO_COMMANDS.check(PRODUCTION);
    assertThat(breaks(JOBS_KNOW_NO_COMMANDS, KnowsCommands.class)).isTrue();
  }

  @Test
  void pdfBoxStaysInItsRoom() {
    PDFBOX.check(PRODUCTION);
    assertThat(breaks(PDFBOX, KnowsPdfBox.class)).isTrue();
  }

  @Test
  void poiStaysInItsRooms() {
    POI.check(PRODUCTION);
    assertThat(breaks(POI, KnowsPoi.class)).isTrue();
  }

  @Test
  void openPdfStaysInItsRoom() {
    OPENPDF.check(PRODUCTION);
    assertThat(breaks(OPENPDF, KnowsOpenPdf.class)).isTrue();
  }

  @Test
  void veraPdfStaysInItsRoom() {
    VERAPDF.check(PRODUCTION);
    assertThat(breaks(VERAPDF, KnowsVeraPdf.class)).isTrue();
  }

  @Test
  void mime4jStaysInItsRoom() {
    MIME4J.check(PRODUCTION);
    assertThat(breaks(MIME4J, KnowsMime4j.class)).isTrue();
  }

  @Test
  void biweeklyStaysInItsRoom() {
    BIWEEKLY.check(PRODUCTION);
    assertThat(breaks(BIWEEKLY, KnowsBiweekly.class)).isTrue();
  }

  @Test
  void jsoupStaysInItsRooms() {
    JSOUP.check(PRODUCTION);
    assertThat(breaks(JSOUP, KnowsJsoup.class)).isTrue();
  }

  @Test
  void jacksonStaysInItsRooms() {
    JACKSON.check(PRODUCTION);
    assertThat(breaks(JACKSON, KnowsJackson.class)).isTrue();
  }

  @Test
  void nothingStaticChanges() {
    NO_SHARED_STATE.check(PRODUCTION);
    assertThat(breaks(NO_SHARED_STATE, Remembers.Counter.class)).isTrue();
    assertThat(breaks(NO_SHARED_STATE, Remembers.Cache.class)).isTrue();
    assertThat(breaks(NO_SHARED_STATE, Remembers.Slots.class)).isTrue();
  }

  @Test
  void onlyTheCommandLineTalks() {
    ONLY_THE_COMMAND_LINE_TALKS.check(PRODUCTION);
    assertThat(breaks(ONLY_THE_COMMAND_LINE_TALKS, Talks.class)).isTrue();
  }

  @Test
  void noFontIsAskedOfTheSystem() {
    NO_FONT_IS_ASKED_OF_THE_SYSTEM.check(PRODUCTION);
    assertThat(breaks(NO_FONT_IS_ASKED_OF_THE_SYSTEM, AsksForFonts.class)).isTrue();
  }

  private static boolean breaks(ArchRule rule, Class<?>... wrong) {
    return rule.evaluate(new ClassFileImporter().importClasses(wrong)).hasViolation();
  }

  private static ArchRule room(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaField> areStaticAndWritten() {
    return DescribedPredicate.describe(
        "are static and written by hand",
        field ->
            field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  /**
   * Final, and of no type whose content is meant to change. Java has no constant tables but arrays;
   * those that nobody else sees are let be.
   */
  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("never change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean changes =
            !field.getModifiers().contains(JavaModifier.FINAL)
                || (type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE))
                || type.isAssignableTo(StringBuilder.class)
                || (!type.isInterface()
                    && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
        events.add(new SimpleConditionEvent(field, !changes, field.getFullName()));
      }
    };
  }

  private static String[] and(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }
}
