package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.JointPart;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.job.PlanReader;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.gate.word.WordGate;
import se.handlingsplan.render.word.TrackedDocument;

/**
 * The laws of tracked changes: accepted, the document has the words of the later plan in its order;
 * rejected, those of the earlier plan.
 */
class TrackedDocumentTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));
  private static final ChangeWords WORDS = new ChangeWords(SWEDISH);
  private static final PlanReader READER = new PlanReader(Extractor.standard(), Optional.empty());
  private static final int PLANS = 20;

  @ParameterizedTest
  @CsvSource({
    Samples.WORD_2023 + ", " + Samples.WORD_2025,
    Samples.WORD_2023 + ", " + Samples.PDF_2025,
    Samples.PDF_2023 + ", " + Samples.WORD_2025,
    Samples.PDF_2025 + ", " + Samples.WORD_2023
  })
  void theLawsHoldForRealPlans(String before, String after) throws Exception {
    holds(ComparedPlans.of(before, Samples.plan(before), after, Samples.plan(after), List.of()));
  }

  @Test
  void theLawsHoldForPlansByChance() throws Exception {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan one = PlausiblePlans.of(seed);
      Plan other = PlausiblePlans.of(seed + PLANS);
      holds(ComparedPlans.of("a", one, "b", other, List.of()));
      holds(ComparedPlans.of("a", one, "b", one, List.of()));
    }
  }

  @Test
  void theLawsHoldWhereMeasuresMove() throws Exception {
    ComparedPlans plans = moved();

    holds(plans);
    assertThat(part(TrackedDocument.write(plans, SWEDISH), "word/comments.xml"))
        .contains("Stod under: Arbetsmarknad/kompetens / Förstärka insatser");
  }

  private static void holds(ComparedPlans plans) throws Exception {
    byte[] document = TrackedDocument.write(plans, SWEDISH);

    assertThat(lines(document)).as("accepted").isEqualTo(lines(plans.joined(), FieldChange::after));
    assertThat(lines(rejected(document)))
        .as("rejected")
        .isEqualTo(lines(plans.joined(), FieldChange::before));
  }

  // Whether it is a good document

  @Test
  void itIsAccessibleApartFromBeingADraft() throws Exception {
    var verdict = new WordGate(false).examine(TrackedDocument.write(moved(), SWEDISH));

    assertThat(verdict.passed()).isTrue();
    assertThat(verdict.count(Severity.ERROR)).isZero();
    assertThat(verdict.groups())
        .extracting(group -> group.requirement().id())
        .containsExactlyInAnyOrder("word.tracked-changes", "word.comments");
  }

  @Test
  void everyChangeIsSignedAndNumbered() throws Exception {
    ComparedPlans plans =
        ComparedPlans.of(
            "a", Samples.plan(Samples.WORD_2023), "b", Samples.plan(Samples.WORD_2025), List.of());
    Document xml = xml(TrackedDocument.write(plans, SWEDISH));
    List<Element> changes = new ArrayList<>(xml.getElementsByTag("w:ins"));
    changes.addAll(xml.getElementsByTag("w:del"));

    assertThat(changes)
        .isNotEmpty()
        .allMatch(change -> change.attr("w:author").equals("Handlingsplan"))
        .allMatch(change -> change.attr("w:date").equals("2000-01-01T00:00:00Z"))
        .extracting(change -> change.attr("w:id"))
        .doesNotHaveDuplicates();
  }

  private static ComparedPlans moved() {
    Plan plan = Samples.plan(Samples.WORD_2025);
    Measure measure = Samples.measure(plan, "SKRUVAS");
    Measure now = measure.withTitle(Passage.of("SKRUVAS för unga"));
    return ComparedPlans.of("a", plan, "b", MovedPlan.of(plan, measure.id(), now), List.of());
  }

  // What the plans say

  /** What one of the plans says, a line for each heading, paragraph and cell. */
  private static List<String> lines(JointPart part, Function<FieldChange, String> side) {
    List<String> lines = new ArrayList<>();
    add(part, side, lines);
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static void add(JointPart part, Function<FieldChange, String> side, List<String> lines) {
    List<FieldChange> texts = new ArrayList<>(part.texts().stream().map(WORDS::inWords).toList());
    List<String> names = List.of("title", "name", "heading");
    if (!texts.isEmpty() && names.contains(texts.getFirst().field())) {
      lines.add(letters(side.apply(texts.removeFirst())));
    } else if (part.subject() == PlanChange.Subject.PLAN) {
      lines.add(letters(SWEDISH.text("change.title", "a", "b")));
    }
    List<FieldChange> said = texts.stream().filter(t -> !side.apply(t).isBlank()).toList();
    if (part.subject() == PlanChange.Subject.SECTION) {
      said.forEach(text -> lines.add(letters(side.apply(text))));
    } else if (!said.isEmpty()) {
      lines.add("Uppgift");
      lines.add("Text");
      for (FieldChange text : said) {
        lines.add(letters(WORDS.heading(text)));
        lines.add(letters(side.apply(text)));
      }
    }
    part.parts().forEach(under -> add(under, side, lines));
  }

  /** How lines and lists are set is not what a plan says. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  // What the document says

  private static List<String> lines(byte[] document)
      throws UnreadableDocumentException, IOException {
    List<String> lines = new ArrayList<>();
    add(
        READER
            .document(
                Extractor.load("a.docx", new ByteArrayInputStream(document), Limits.standard()))
            .blocks(),
        lines);
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static void add(List<Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        table.cells().forEach(cell -> lines.add(letters(Texts.of(cell.blocks()))));
      } else {
        lines.add(letters(Texts.of(List.of(block))));
      }
    }
  }

  /** The document with all its changes rejected. */
  private static byte[] rejected(byte[] document) throws IOException {
    Document xml = xml(document);
    for (Element row : List.copyOf(xml.getElementsByTag("w:tr"))) {
      if (has(row, "w:trPr", "w:ins")) {
        row.remove();
      }
    }
    for (Element table : List.copyOf(xml.getElementsByTag("w:tbl"))) {
      if (table.getElementsByTag("w:tr").isEmpty()) {
        table.remove();
      }
    }
    for (Element paragraph : List.copyOf(xml.getElementsByTag("w:p"))) {
      if (paragraph.getElementsByTag("w:rPr").stream().anyMatch(e -> has(e, "w:ins"))) {
        paragraph.remove();
      }
    }
    List.copyOf(xml.getElementsByTag("w:ins")).forEach(Element::remove);
    List.copyOf(xml.getElementsByTag("w:del")).forEach(Element::unwrap);
    xml.getElementsByTag("w:delText").forEach(text -> text.tagName("w:t"));
    return with(document, xml.outerHtml());
  }

  private static boolean has(Element element, String... path) {
    Element at = element;
    for (String step : path) {
      Optional<Element> next =
          at.children().stream().filter(child -> child.tagName().equals(step)).findFirst();
      if (next.isEmpty()) {
        return false;
      }
      at = next.get();
    }
    return true;
  }

  private static Document xml(byte[] document) throws IOException {
    Document xml = Jsoup.parse(part(document, "word/document.xml"), "", Parser.xmlParser());
    xml.outputSettings().prettyPrint(false);
    return xml;
  }

  private static String part(byte[] document, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("No " + name);
  }

  private static byte[] with(byte[] document, String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals("word/document.xml")
                ? body.getBytes(StandardCharsets.UTF_8)
                : zip.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }
}
