package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.job.Publications;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.layout.PlanLayout;

/** What is published can be read again. */
class RoundTripTest {
  /** The plan of 2025 carried over to 2026, as {@code migrate} drafts it. */
  private static final String DRAFT_2026 = "draft-2026";

  private static final Map<List<Object>, byte[]> PUBLISHED = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  static Stream<Arguments> publications() {
    List<Arguments> all = new ArrayList<>();
    List<String> plans = new ArrayList<>(Samples.names());
    plans.add(DRAFT_2026);
    for (String plan : plans) {
      for (PlanLayout layout : PlanLayout.values()) {
        for (Publications format : Publications.documents()) {
          all.add(Arguments.of(plan, layout, format));
        }
      }
    }
    return all.stream();
  }

  static Stream<Arguments> pdfs() {
    return publications().filter(p -> p.get()[2] == Publications.PDF);
  }

  static Stream<Arguments> official() {
    return publications().filter(p -> p.get()[1] == PlanLayout.OFFICIAL);
  }

  @ParameterizedTest
  @MethodSource("publications")
  void aPublishedPlanReadsBackAsTheSamePlan(String name, PlanLayout layout, Publications format)
      throws IOException {
    PlanDocument back = read(publish(name, layout, format), "plan." + format.extension());

    assertThat(back.plan()).isEqualTo(plan(name));
    assertThat(back.notices()).isEmpty();
    assertThat(back.conservation().orElseThrow())
        .satisfies(balance -> assertThat(balance.isZero()).as(balance.toString()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void aPublishedPdfKeepsTheStandards(String name, PlanLayout layout, Publications format)
      throws Exception {
    assertThat(Standards.violations(publish(name, layout, format))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("official")
  void theWordsAloneSayTheSameMeasures(String name, PlanLayout layout, Publications format)
      throws UnreadableDocumentException {
    Plan understood = understood(publish(name, layout, format));

    assertThat(words(understood)).containsExactlyElementsOf(words(plan(name)));
    assertThat(understood.policyAreas())
        .extracting(area -> area.name().text())
        .containsExactlyElementsOf(
            plan(name).policyAreas().stream().map(area -> area.name().text()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    Samples.WORD_2025 + ", Handlingsplan 2025, Lessebo kommun",
    Samples.WORD_2023 + ", Mål och handlingsplan, Kolada"
  })
  void anEditedPageSaysWhatCanBeReadInIt(String name, String from, String word) throws IOException {
    byte[] page = publish(name, PlanLayout.OFFICIAL, Publications.HTML);
    byte[] edited =
        Publishing.editHtml(page, main -> main.replace(from, "Ändrad").replace(word, "Nytt"));

    PlanDocument back = read(edited, "plan.html");

    assertThat(back.notices())
        .extracting(Notice::code)
        .contains(Notice.Code.EDITED_AFTER_PUBLISHING);
    assertThat(back.plan()).isNotEqualTo(plan(name));
  }

  @Test
  void aWordEditedInThePageIsTheWordOfThePlan() throws IOException {
    byte[] page = publish(Samples.WORD_2025, PlanLayout.OFFICIAL, Publications.HTML);

    PlanDocument back =
        read(Publishing.editHtml(page, main -> main.replace("SKRUVAS", "SPIKAS")), "plan.html");

    assertSkruvasIsNowSpikas(back);
  }

  @Test
  void aWordEditedInWordIsTheWordOfThePlan() throws IOException {
    byte[] file = publish(Samples.WORD_2025, PlanLayout.OFFICIAL, Publications.DOCX);

    PlanDocument back =
        read(Publishing.editWord(file, body -> body.replace("SKRUVAS", "SPIKAS")), "plan.docx");

    assertSkruvasIsNowSpikas(back);
  }

  /** What is visible counts; the id is still the one it was published with. */
  private static void assertSkruvasIsNowSpikas(PlanDocument back) {
    assertThat(back.notices())
        .containsExactly(
            Notice.of(Notice.Code.EDITED_AFTER_PUBLISHING),
            Notice.of(Notice.Code.MEASURE_EDITED, "SPIKAS"));
    assertThat(titles(back.plan())).contains("SPIKAS").doesNotContain("SKRUVAS");
    assertThat(ids(back.plan())).isEqualTo(ids(plan(Samples.WORD_2025)));
  }

  @Test
  void aRowTakenOutOfAPublishedFileIsMissed() throws IOException {
    byte[] page = publish(Samples.WORD_2025, PlanLayout.OFFICIAL, Publications.HTML);
    String row = "(?s)<tr(?:(?!</tr>).)*SKRUVAS(?:(?!</tr>).)*</tr>";

    PlanDocument back =
        read(Publishing.editHtml(page, main -> main.replaceFirst(row, "")), "plan.html");

    assertThat(back.notices())
        .contains(
            Notice.of(Notice.Code.EDITED_AFTER_PUBLISHING),
            Notice.of(Notice.Code.MEASURE_REMOVED, "SKRUVAS"));
    assertThat(titles(back.plan())).hasSize(titles(plan(Samples.WORD_2025)).size() - 1);
  }

  @Test
  void aFileThatIsOnlySavedAgainIsNotEdited() throws IOException {
    byte[] file = publish(Samples.WORD_2025, PlanLayout.OFFICIAL, Publications.DOCX);

    PlanDocument back = read(Publishing.editWord(file, body -> body), "plan.docx");

    assertThat(codes(back)).isEmpty();
    assertThat(back.plan()).isEqualTo(plan(Samples.WORD_2025));
  }

  private static List<Notice.Code> codes(PlanDocument document) {
    return document.notices().stream().map(Notice::code).toList();
  }

  private static List<String> ids(Plan plan) {
    return plan.measures().stream().map(placed -> placed.measure().id()).toList();
  }

  private static List<String> titles(Plan plan) {
    return plan.measures().stream().map(placed -> placed.measure().title().text()).toList();
  }

  /** What each measure says, a measure a line. */
  private static List<String> words(Plan plan) {
    return plan.measures().stream()
        .map(
            placed ->
                String.join(
                    " | ",
                    placed.collaborationArea().name().text(),
                    placed.measure().title().text(),
                    placed.measure().period().text(),
                    placed.measure().responsibility().text(),
                    placed.measure().followUp().text()))
        .toList();
  }

  private static Plan plan(String name) {
    return name.equals(DRAFT_2026)
        ? Samples.rolledOver(Samples.WORD_2025, 2026).plan()
        : Samples.plan(name);
  }

  private static Profile profile(String name) {
    return Samples.load(name.equals(DRAFT_2026) ? Samples.WORD_2025 : name).profile();
  }

  private static byte[] publish(String name, PlanLayout layout, Publications format) {
    return PUBLISHED.computeIfAbsent(
        List.of(name, layout, format),
        key -> Publishing.publish(plan(name), profile(name), layout, format));
  }

  private PlanDocument read(byte[] bytes, String name) throws IOException {
    return Samples.load(Files.write(folder.resolve(name), bytes)).document();
  }

  /** The plan as a reader understands it who does not know that it is also inside the file. */
  private static Plan understood(byte[] bytes) throws UnreadableDocumentException {
    SourceDocument document = Extractor.standard().read(Extractor.load("plan", bytes));
    return new PlanInterpreter(profile(Samples.WORD_2025)).interpret(document).plan();
  }
}
