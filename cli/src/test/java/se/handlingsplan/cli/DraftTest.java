package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.WithoutPlaces;
import se.handlingsplan.render.json.PlanDocument;

/** What a draft asks of its readers. */
class DraftTest {
  /** Measures of 2025 of which nobody knows whether they go on. */
  private static final int OPEN = 27;

  @TempDir private Path folder;

  @BeforeEach
  void migrate() {
    var outcome =
        Terminal.run(
            "migrate",
            Samples.file(Samples.WORD_2025).toString(),
            "--year",
            "2026",
            "-o",
            folder.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html"})
  void theQuestionsAreToldAndAreNoPartOfThePlan(String format) {
    PlanDocument draft = Samples.load(folder.resolve("plan-2026." + format)).document();

    assertThat(draft.notices())
        .containsExactly(Notice.of(Notice.Code.TO_CONFIRM, Integer.toString(OPEN)));
    assertThat(draft.plan())
        .isEqualTo(Samples.load(folder.resolve("plan-2026.json")).document().plan());
    assertThat(draft.conservation()).hasValueSatisfying(b -> assertThat(b.isZero()).isTrue());
  }

  @Test
  void theQuestionsStandInTheTextOfTheDraft() throws Exception {
    String page = Files.readString(folder.resolve("plan-2026.html"));
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));

    assertThat(main.split("Att bekräfta:</strong> Fortsätter insatsen 2026\\?", -1))
        .hasSize(OPEN + 1);
  }

  @Test
  void inAnEditedDraftTheQuestionsAreSetAside() throws Exception {
    Path edited = folder.resolve("edited.docx");
    byte[] draft = Files.readAllBytes(folder.resolve("plan-2026.docx"));
    Files.write(edited, Publishing.editWord(draft, body -> body.replace("SKRUVAS", "SKRUVAR")));

    PlanDocument back = Samples.load(edited).document();

    assertThat(back.setAside())
        .filteredOn(aside -> aside.reason() == SetAside.Reason.TO_CONFIRM)
        .hasSize(OPEN);
    assertThat(back.conservation()).hasValueSatisfying(b -> assertThat(b.isZero()).isTrue());
    assertThat(measures(back.plan()))
        .isEqualTo(measures(draftPlan()).replace("SKRUVAS", "SKRUVAR"));
  }

  @Test
  void whatIsPublishedAsksNothing() throws Exception {
    Path published = folder.resolve("published.html");
    var outcome =
        Terminal.run(
            "render", folder.resolve("plan-2026.docx").toString(), "-o", published.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("27 insatser som är märkta");
    assertThat(new String(Files.readAllBytes(published), StandardCharsets.UTF_8))
        .doesNotContain("Att bekräfta");
  }

  private Plan draftPlan() {
    return Samples.load(folder.resolve("plan-2026.json")).document().plan();
  }

  private static String measures(Plan plan) {
    StringBuilder text = new StringBuilder();
    WithoutPlaces.of(plan)
        .measures()
        .forEach(
            placed ->
                text.append(placed.measure().title().text())
                    .append('|')
                    .append(placed.measure().responsibility().text())
                    .append('|')
                    .append(placed.measure().followUp().text())
                    .append('\n'));
    return text.toString();
  }
}
