package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.change.PlanChange.Kind;
import se.handlingsplan.change.PlanChange.Subject;
import se.handlingsplan.change.PlanDiff;
import se.handlingsplan.plan.Plan;

/** Two plans compared. */
class DiffCommandTest {
  private static final String OLD = Samples.file(Samples.WORD_2023).toString();
  private static final String NEW = Samples.file(Samples.PDF_2025).toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    Samples.WORD_2023 + "," + Samples.WORD_2025,
    Samples.WORD_2023 + "," + Samples.PDF_2025,
    Samples.PDF_2023 + "," + Samples.WORD_2025,
    Samples.PDF_2023 + "," + Samples.PDF_2025
  })
  void everyAreaOf2023IsFoundIn2025HoweverItWasReworded(String earlier, String later) {
    Plan before = Samples.plan(earlier);
    List<PlanChange> changes =
        PlanDiff.between(before, Samples.plan(later), Samples.load(later).profile().areas())
            .changes(before);

    assertThat(changes)
        .filteredOn(change -> change.subject() == Subject.COLLABORATION_AREA)
        .hasSize(12)
        .allMatch(change -> change.kind() == Kind.REWORDED || change.kind() == Kind.REORDERED);
    assertThat(changes)
        .filteredOn(change -> change.subject() == Subject.COLLABORATION_AREA)
        .flatExtracting(PlanChange::fields)
        .filteredOn(field -> field.field().equals("name"))
        .extracting(FieldChange::before, FieldChange::after)
        .contains(
            tuple(
                "Utveckla insatser för nyanlända så att fler utbildas/vidareutbildar sig eller kommer"
                    + " i arbete.",
                "Förstärka insatser för nyanlända så att fler utbildar/vidareutbildar sig eller"
                    + " kommer i arbete."),
            tuple(
                "Utveckla arbetssätt som underlättar tidig upptäckt av ohälsa.",
                "Vidareutveckla och förstärka arbetssätt som underlättar tidig upptäckt av"
                    + " ohälsa."));
  }

  @ParameterizedTest
  @CsvSource({
    Samples.WORD_2023 + "," + Samples.PDF_2023,
    Samples.PDF_2025 + "," + Samples.WORD_2025
  })
  void aPlanInTwoFormatsHasNoWordThatDiffers(String one, String other) {
    Plan before = Samples.plan(one);

    assertThat(PlanDiff.between(before, Samples.plan(other), List.of()).changes(before))
        .allMatch(change -> change.kind() == Kind.OTHERWISE);
  }

  @Test
  void theTextMarksWhatWasRemovedAndAdded() {
    var outcome = Terminal.run("diff", OLD, NEW);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("mal-och-handlingsplan-2023.docx → handlingsplan-2025.pdf")
        .contains("Tillagt: 31")
        .contains("Namn: [-Utveckla-]{+Förstärka+} insatser för nyanlända")
        .contains("Tillagt. Insats: SKRUVAS");
  }

  @Test
  void anEndingOfAnotherFormatIsRefusedAndNothingWritten() {
    for (String command : List.of("diff", "history")) {
      Path file = folder.resolve("skillnad.pdf");
      var outcome = Terminal.run(command, OLD, NEW, "-o", file.toString());

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("Använd någon av .txt, .json, .html");
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aPlanComparedWithItselfSaysTheSame() {
    assertThat(Terminal.run("diff", NEW, NEW).out()).contains("Planerna säger samma sak.");
  }

  @Test
  void theEndingTellsTheFormat() throws Exception {
    Path json = folder.resolve("skillnad.json");
    Path html = folder.resolve("skillnad.html");

    assertThat(Terminal.run("jamfor", OLD, NEW, "-o", json.toString()).code()).isZero();
    assertThat(Terminal.run("jamfor", OLD, NEW, "-o", html.toString()).code()).isZero();
    assertThat(Files.readString(json)).contains("\"kind\": \"reworded\"").contains("\"fate\"");
    assertThat(Files.readString(html))
        .contains("<del><span class=\"spoken\">[borttaget:] </span>Utveckla");
  }

  @Test
  void acceptingAllChangesGivesTheLaterWordingAndRejectingThemTheEarlierOne() throws Exception {
    Path docx = folder.resolve("skillnad.docx");
    assertThat(Terminal.run("diff", OLD, NEW, "-o", docx.toString()).code()).isZero();
    String body = body(Files.readAllBytes(docx));
    String accepted = plain(body.replaceAll("<w:del .*?</w:del>", ""));
    String rejected = plain(body.replaceAll("<w:ins .*?</w:ins>", ""));

    Plan before = Samples.plan(Samples.WORD_2023);
    for (PlanChange change :
        PlanDiff.between(before, Samples.plan(Samples.PDF_2025), List.of()).changes(before)) {
      for (FieldChange field : change.fields()) {
        if (!field.field().equals("priority")) {
          assertThat(accepted).contains(field.after().replace("\n", ""));
          assertThat(rejected).contains(field.before().replace("\n", ""));
        }
      }
    }
    var validated = Terminal.run("validate", docx.toString());
    assertThat(validated.code()).as(validated.out()).isZero();
  }

  private static String body(byte[] docx) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("No body");
  }

  private static String plain(String xml) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)<").matcher(xml);
    while (matcher.find()) {
      text.append(matcher.group(1));
    }
    return text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
