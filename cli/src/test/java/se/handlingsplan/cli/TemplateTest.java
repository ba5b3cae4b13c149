package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.Release;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;

/** Publishing on a Word template of one's own. */
class TemplateTest {
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();

  @TempDir private Path folder;

  @Test
  void aPlanOnATemplateReadsBackAsTheSamePlan() {
    String template = Samples.file(Samples.WORD_2023).toString();
    Path file = folder.resolve("plan.docx");

    var outcome = Terminal.run("render", PLAN, "--template", template, "-o", file.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    PlanDocument back = Samples.load(file).document();
    assertThat(back.notices()).isEmpty();
    assertThat(back.plan()).isEqualTo(Samples.plan(Samples.WORD_2025));
  }

  @Test
  void aTableOfContentsIsSetAsideWhenThePlanIsReadBack() throws Exception {
    Messages words = Messages.of(Locale.of("sv"));
    Plan plan = longPlan();
    Release release =
        Release.of(
            plan,
            Samples.load(Samples.WORD_2025).profile(),
            PlanLayout.OFFICIAL,
            Edition.plain().withContents(),
            words);
    Path file = Files.write(folder.resolve("plan.docx"), Publications.DOCX.write(release));

    PlanDocument back = Samples.load(file).document();

    assertThat(back.notices()).isEmpty();
    assertThat(back.plan()).isEqualTo(plan);
    assertThat(back.setAside()).anyMatch(aside -> aside.text().contains("Innehåll"));
    assertThat(back.conservation()).hasValueSatisfying(b -> assertThat(b.isZero()).isTrue());
  }

  /**
   * A short document has no table of contents: the plan of 2025, and once more under other names.
   */
  private static Plan longPlan() {
    Plan plan = Samples.plan(Samples.WORD_2025);
    List<PolicyArea> areas = new ArrayList<>(plan.policyAreas());
    for (PolicyArea area : plan.policyAreas()) {
      areas.add(
          new PolicyArea(
              area.id() + "-2",
              Phrase.of(area.name().text() + " på lång sikt"),
              area.goals(),
              area.priorities(),
              area.collaborationAreas(),
              area.followUpMethods()));
    }
    return plan.withPolicyAreas(areas);
  }

  @Test
  void whatIsNoTemplateIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path template = Files.writeString(folder.resolve("mall.dotx"), "ingen mall");
    Path file = folder.resolve("plan.docx");

    var outcome =
        Terminal.run("render", PLAN, "--template", template.toString(), "-o", file.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("mall.dotx", "ingen Word-mall", "dotx");
    assertThat(file).doesNotExist();
  }

  @Test
  void aStyleThatTheTemplateLacksIsNamed() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("lst.yaml"),
            "extends: sok-kronoberg\nname: lst\nstyles:\n  heading1: LST Rubrik 1\n");

    var outcome =
        Terminal.run(
            "render",
            PLAN,
            "--profile",
            profile.toString(),
            "--template",
            Samples.file(Samples.WORD_2023).toString(),
            "-o",
            folder.resolve("plan.docx").toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("”LST Rubrik 1”", "heading1", "heading 1");
  }

  @Test
  void aRoleThatNobodyKnowsIsAFaultOfTheProfile() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("lst.yaml"),
            "extends: sok-kronoberg\nname: lst\nstyles:\n  rubrik1: LST Rubrik 1\n");

    var outcome = Terminal.run("profile", "check", profile.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out() + outcome.err()).contains("rad 4", "styles.rubrik1", "heading1");
  }
}
