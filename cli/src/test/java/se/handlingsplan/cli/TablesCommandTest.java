package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of files, in every format, of some pages, and drawn on a copy. */
class TablesCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PDF = Samples.file(Samples.PDF_2025).toString();
  private static final String WORD = Samples.file(Samples.WORD_2025).toString();
  private static final String NO_TABLES = "<!doctype html><html><body><p>Text.</p></body></html>";

  @TempDir private Path folder;

  @Test
  void jsonSaysOfEachTableHowSureItIsAndWhy() throws IOException {
    JsonNode sure = JSON.readTree(Terminal.run("tables", PDF).out()).path("tables").get(0);

    assertThat(sure.path("number").asInt()).isEqualTo(1);
    assertThat(sure.path("evidence").asText()).isEqualTo("declared");
    assertThat(sure.path("confidence").asText()).isEqualTo("high");
    assertThat(sure.path("doubts")).isEmpty();
  }

  @Test
  void allFormatsGoIntoAFolder() throws IOException {
    var outcome =
        Terminal.run("tabeller", PDF, "--format", "json,csv,html,xlsx", "-o", folder + "/ut/");

    assertThat(outcome.code()).isZero();
    assertThat(filesIn(folder.resolve("ut")))
        .containsExactly(
            "handlingsplan-2025.pdf.html",
            "handlingsplan-2025.pdf.json",
            "handlingsplan-2025.pdf.tabell-1.csv",
            "handlingsplan-2025.pdf.tabell-2.csv",
            "handlingsplan-2025.pdf.tabell-3.csv",
            "handlingsplan-2025.pdf.xlsx");
  }

  @Test
  void severalFilesOfOneNameKeepTheirTablesApart() throws IOException {
    Path other = Files.createDirectory(folder.resolve("annan")).resolve(Samples.PDF_2025);
    Files.copy(Samples.file(Samples.PDF_2023), other);
    Path out = folder.resolve("ut");

    var outcome =
        Terminal.run("tables", PDF, other.toString(), "--format", "csv", "-o", out.toString());

    assertThat(outcome.code()).isZero();
    assertThat(filesIn(out))
        .contains("handlingsplan-2025.pdf.tabell-3.csv", "handlingsplan-2025.pdf-2.tabell-3.csv");
  }

  @ParameterizedTest
  @CsvSource({"ut.html, <!doctype html>", "ut.xlsx, PK", "ut.json, {", "ut.txt, {"})
  void theEndingOfTheOutputDecidesTheFormat(String name, String start) throws IOException {
    Path out = folder.resolve(name);

    assertThat(Terminal.run("tables", PDF, "-o", out.toString()).code()).isZero();
    assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1)).startsWith(start);
  }

  @Test
  void csvOfSeveralTablesIsSeveralFilesBesideTheNameGiven() throws IOException {
    Path out = folder.resolve("tabeller.csv");

    assertThat(Terminal.run("tables", PDF, "-o", out.toString()).code()).isZero();
    assertThat(filesIn(folder))
        .containsExactly("tabeller.tabell-1.csv", "tabeller.tabell-2.csv", "tabeller.tabell-3.csv");
  }

  @Test
  void csvOfOneTableHasTheNameGivenOrGoesToStandardOutput() throws IOException {
    Path out = folder.resolve("tabell.csv");

    assertThat(Terminal.run("tables", PDF, "--pages", "4", "-o", out.toString()).code()).isZero();
    var outcome = Terminal.run("tables", PDF, "--pages", "4", "--format", "csv");

    assertThat(filesIn(folder)).containsExactly("tabell.csv");
    assertThat(Files.readString(out)).isEqualTo(outcome.out()).startsWith("\uFEFF").contains(";");
  }

  @Test
  void severalResultsCannotBeOneStream() {
    assertUsage("Resultatet är flera filer.", "tables", PDF, "--format", "csv");
    assertUsage("Flera format behöver en mapp", "tables", PDF, "--format", "csv,json");
    assertUsage("--format csv", "tables", PDF, "--format", "csv", "-o", folder + "/ut.html");
    assertUsage("Flera filer behöver en mapp", "tables", PDF, WORD);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"1, '[1]'", "2, '[1]'", "'3-9', '[2,3]'", "' 1 , 4 – 4 ', '[1,3]'"})
  void aTableIsGivenIfAnyOfItsPagesIsAskedFor(String pages, String numbers) throws IOException {
    var outcome = Terminal.run("tables", PDF, "--pages", pages);
    JsonNode tables = JSON.readTree(outcome.out()).path("tables");

    assertThat(tables.findValues("number")).hasToString(numbers.replace(",", ", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "x", "1-", "3-2", "1,,2", "1;2", "-1", "1-2-3", "9999999"})
  void pagesThatCannotBeUnderstoodAreWrongUsage(String pages) {
    assertUsage(
        "--pages " + pages + ": skriv sidor som 3 eller 2-5", "tables", PDF, "--pages=" + pages);
  }

  @Test
  void pagesBeyondTheEndAreTold() throws IOException {
    var outcome = Terminal.run("tables", PDF, "--pages", "3,99");
    var beyond = Terminal.run("tables", PDF, "--pages", "4-99,120");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains("--pages anger sida 99, men filen har " + pagesOf(PDF) + " sidor.");
    assertThat(beyond.err()).contains("--pages anger sida " + (pagesOf(PDF) + 1));
  }

  @Test
  void pagesWithoutTablesGiveAnEmptyResultAndAWord() throws IOException {
    var outcome = Terminal.run("tables", PDF, "--pages", "99");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("inga tabeller hittades på de sidor som --pages anger");
    assertThat(JSON.readTree(outcome.out()).path("tables")).isEmpty();
  }

  @Test
  void aWordFileHasNoPagesToChoose() {
    assertUsage("filen har inga fasta sidor", "tables", WORD, "--pages", "1");
  }

  @Test
  void aDocumentWithoutTablesGivesValidEmptyFilesAndAWord() throws IOException {
    Path file = Files.writeString(folder.resolve("text.html"), NO_TABLES);
    Path out = folder.resolve("ut");
    var outcome =
        Terminal.run("tables", file.toString(), "--format", "json,csv,html,xlsx", "-o", out + "/");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("text.html: inga tabeller hittades.");
    assertThat(filesIn(out))
        .containsExactly("text.html.csv", "text.html.html", "text.html.json", "text.html.xlsx");
    assertThat(out.resolve("text.html.csv")).hasContent("\uFEFF");
  }

  @Test
  void formatsAreInTheLanguageAskedForAndSwedishOtherwise() {
    assertThat(Terminal.runInEnglish("tables", PDF, "--format", "html").out())
        .contains("Tabell 1, sida 1–2");
    assertThat(Terminal.run("tables", PDF, "--format", "html", "--lang", "en").out())
        .contains("Table 1, page 1–2");
  }

  @Test
  void theDebugPdfIsTheDocumentWithTablesDrawnOnIt() throws IOException {
    Path copy = folder.resolve("ritad.pdf");
    var outcome = Terminal.run("tables", PDF, "--pages", "1", "--debug-pdf", copy.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("Skrev " + copy);
    assertThat(JSON.readTree(outcome.out()).path("tables")).hasSize(1);
    assertThat(pagesOf(copy.toString())).isEqualTo(pagesOf(PDF));
    assertThat(text(copy.toString(), 1))
        .contains(text(PDF, 1).strip())
        .contains("Tabell 1 | Filen anger själv att det är en tabell. | Tillförlitlighet: hög.")
        .contains("fortsätter på sida 2", "linje som programmet ser");
    assertThat(text(copy.toString(), 2)).contains("Tabell 1, fortsättning från sida 1");
  }

  @Test
  void theDebugPdfNeedsOnePdfAndANameOfItsOwn() throws IOException {
    Path copy = folder.resolve("ritad.pdf");
    Path original = Files.copy(Samples.file(Samples.PDF_2025), folder.resolve("plan.pdf"));
    byte[] before = Files.readAllBytes(original);

    assertUsage("behöver en PDF att rita på", "tables", WORD, "--debug-pdf", copy.toString());
    assertUsage(
        "ritar på en kopia av en enda fil",
        "tables",
        PDF,
        PDF,
        "-o",
        folder + "/",
        "--debug-pdf",
        copy.toString());
    assertUsage(
        "skulle skriva över originalet",
        "tables",
        original.toString(),
        "--debug-pdf",
        folder + "/./plan.pdf");
    assertThat(filesIn(folder)).containsExactly("plan.pdf");
    assertThat(original).hasBinaryContent(before);
  }

  @Test
  void aTableThatMayBeWrongIsToldOnTheScreenUnlessAskedNotTo() throws IOException {
    Path file = Files.write(folder.resolve("ram.pdf"), frameWithLittleText());

    assertThat(Terminal.run("tables", file.toString()).err())
        .contains(
            "ram.pdf: Tabell 1, sida 1. Tillförlitlighet: låg. Jämför tabellen med originalet.")
        .contains("Kolumner utan text: 1 av 3.");
    assertThat(Terminal.run("tables", file.toString(), "-q").err()).isEmpty();
  }

  /** Lines as of a diagram: three columns and rows, and two words. */
  private static byte[] frameWithLittleText() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        for (int i = 0; i < 4; i++) {
          stream.moveTo(50 + 100 * i, 500);
          stream.lineTo(50 + 100 * i, 560);
          stream.moveTo(50, 500 + 20 * i);
          stream.lineTo(350, 500 + 20 * i);
        }
        stream.stroke();
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        stream.newLineAtOffset(55, 545);
        stream.showText("2023");
        stream.newLineAtOffset(200, 0);
        stream.showText("2024");
        stream.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void assertUsage(String message, String... args) {
    var outcome = Terminal.run(args);

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static int pagesOf(String pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Path.of(pdf).toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static String text(String pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(Path.of(pdf).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }
}
