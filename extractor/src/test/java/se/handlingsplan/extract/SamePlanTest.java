package se.handlingsplan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;

/** One plan says the same in whatever format it is saved. */
class SamePlanTest {
  /** Many more plans of many more programs, where they are at hand. */
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "docs");

  /** LibreOffice saved the plan in each format; it was made in that of Word. */
  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt", "rtf", "html", "pdf"})
  void aPlanSavedInAnotherFormatIsTheSamePlan(String format) throws Exception {
    assertThat(said(plan("plan." + format)))
        .containsExactlyElementsOf(said(plan("plan.docx")))
        .contains(
            "Hälsa | Fler ska må bra | Träffpunkt för äldre | Löpande | "
                + " | Målsättning: 40 deltagare (20 kvinnor och 20 män)",
            "Delaktighet |  | Språkvän |  | Lessebo kommun | ");
  }

  @TestFactory
  Stream<DynamicTest> everyPageOfTheCorpusSaysWhatItsWordFileSays() throws IOException {
    Map<String, Path> word = new TreeMap<>();
    Map<String, Path> pages = new TreeMap<>();
    if (Files.isDirectory(CORPUS)) {
      try (Stream<Path> files = Files.list(CORPUS)) {
        files.forEach(
            file -> {
              String name = String.valueOf(file.getFileName());
              String plan = name.replaceFirst("--.*", "");
              if (name.endsWith("--word.docx") || name.endsWith("--word-blank.docx")) {
                word.put(plan, file);
              } else if (name.endsWith(".html")) {
                pages.put(plan, file);
              }
            });
      }
    }
    pages.keySet().retainAll(word.keySet());
    return pages.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    String.valueOf(page.getValue().getFileName()),
                    () ->
                        assertThat(said(plan(page.getValue())))
                            .containsExactlyElementsOf(
                                said(plan(Objects.requireNonNull(word.get(page.getKey())))))));
  }

  /** All that a plan says, a measure a line. */
  private static List<String> said(Plan plan) {
    List<String> said = new ArrayList<>();
    plan.title().ifPresent(title -> said.add(title.text()));
    plan.sections().forEach(section -> said.add(section.passage().text()));
    plan.goals().forEach(goal -> said.add(goal.text()));
    for (Plan.Placed placed : plan.measures()) {
      Measure measure = placed.measure();
      said.add(
          String.join(
              " | ",
              placed.policyArea().name().text(),
              placed.collaborationArea().name().text(),
              measure.title().text(),
              measure.period().text(),
              measure.responsibility().text(),
              measure.followUp().text()));
    }
    plan.contact().ifPresent(contact -> said.add(contact.passage().text()));
    plan.unplaced().forEach(text -> said.add(text.text()));
    return said;
  }

  private static Plan plan(Path file) throws UnreadableDocumentException {
    return plan(Extractor.standard().read(Extractor.load(file)));
  }

  private static Plan plan(String name) throws Exception {
    try (InputStream in = SamePlanTest.class.getResourceAsStream("sameplan/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return plan(Extractor.standard().read(Extractor.load(name, bytes)));
    }
  }

  private static Plan plan(SourceDocument document) {
    return new PlanInterpreter(Profiles.recognize(Texts.of(document.blocks())))
        .interpret(document)
        .plan();
  }
}
