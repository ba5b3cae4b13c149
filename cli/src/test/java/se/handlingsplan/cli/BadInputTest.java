package se.handlingsplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that people hand in by mistake: one clear line, exit code 3 and nothing else. */
class BadInputTest {
  @TempDir private Path folder;

  static Stream<Arguments> useless() throws IOException {
    byte[] pdf = Samples.bytes(Samples.PDF_2025);
    byte[] word = Samples.bytes(Samples.WORD_2025);
    return Stream.of(
        Arguments.of("hemlig.pdf", encrypted(), "hemlig.pdf: filen är lösenordsskyddad."),
        Arguments.of("tom.pdf", new byte[0], "tom.pdf: filen är tom."),
        Arguments.of("tom.docx", new byte[0], "tom.docx: filen är tom."),
        Arguments.of(
            "kapad.pdf",
            Arrays.copyOf(pdf, 2000),
            "kapad.pdf: filen är skadad eller ofullständig."),
        Arguments.of(
            "kapad.docx",
            Arrays.copyOf(word, word.length / 2),
            "kapad.docx: filen är skadad eller ofullständig."),
        Arguments.of(
            "kapad.xlsx",
            Arrays.copyOf(workbook("Plan"), 900),
            "kapad.xlsx: filen är skadad eller ofullständig."),
        Arguments.of(
            "blank.xlsx", workbook(" "), "blank.xlsx: det finns ingen text att läsa i filen."),
        Arguments.of(
            "inskannad.pdf", imageOnly(), "inskannad.pdf: filen innehåller bara bilder av sidor."),
        Arguments.of("blank.pdf", blank(), "blank.pdf: det finns ingen text att läsa i filen."),
        Arguments.of(
            "text.pdf",
            "Det här är bara text.\n".getBytes(StandardCharsets.UTF_8),
            "text.pdf: formatet (text/plain) går inte att läsa."),
        Arguments.of(
            "plan.json",
            "{\"namn\": 1}".getBytes(StandardCharsets.UTF_8),
            "plan.json: filen går inte att läsa som handlingsplan."),
        Arguments.of(
            "bild.png",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
            "bild.png: formatet (image/png) går inte att läsa."));
  }

  @ParameterizedTest
  @MethodSource("useless")
  void aUselessFileGetsOneClearLineFromEveryCommand(String name, byte[] bytes, String message)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Path out = folder.resolve("ut");

    for (List<String> command :
        List.of(
            List.of("migrate", file.toString(), "--year", "2026", "-o", out.toString()),
            List.of("extract", file.toString(), "-o", out.resolve("plan.json").toString()),
            List.of("check", file.toString()),
            List.of("render", file.toString(), "-o", out.resolve("plan.pdf").toString()),
            List.of("rollover", file.toString(), "--year", "2026"))) {
      var outcome = Terminal.run(command.toArray(String[]::new));

      assertThat(outcome.code()).as(command.getFirst()).isEqualTo(3);
      assertThat(outcome.err().lines()).as(outcome.err()).hasSize(1);
      assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
      assertThat(out).doesNotExist();
    }
  }

  /** The blank page inside is what the password shows. */
  @Test
  void aLockedFileOpensWithItsPasswordAndNobodyRepeatsIt() throws IOException {
    String file = Files.write(folder.resolve("hemlig.pdf"), encrypted()).toString();

    var given = Terminal.run("extract", file, "--password", "läsaren");
    var asked = Terminal.runWithInput("läsaren\n".getBytes(UTF_8), "extract", file, "--password");
    var wrong = Terminal.run("extract", "--password=gissning", file, "--debug");

    assertThat(given.err()).startsWith("hemlig.pdf: det finns ingen text att läsa i filen.");
    assertThat(asked.err()).startsWith("Lösenord: hemlig.pdf: det finns ingen text att läsa");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err())
        .startsWith("hemlig.pdf: lösenordet stämmer inte.")
        .doesNotContain("gissning");
  }

  @Test
  void aMissingFileIsMissing() {
    var outcome = Terminal.run("extract", folder.resolve("saknas.pdf").toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .containsExactly(
            folder.resolve("saknas.pdf") + ": filen finns inte. Kontrollera namnet och mappen.");
  }

  @Test
  void aFolderIsNoFile() {
    var outcome = Terminal.run("extract", folder.toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err().lines())
        .containsExactly(folder + ": det här är ingen fil, kanske en mapp. Ange en fil.");
  }

  @Test
  void nothingOnStandardInputIsAnEmptyFile() {
    var outcome = Terminal.runWithInput(new byte[0], "check", "-");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("-: filen är tom.");
  }

  @Test
  void aPdfNamedWordIsReadAsThePdfItIs() throws IOException {
    Path file = Files.write(folder.resolve("plan.docx"), Samples.bytes(Samples.PDF_2025));

    var outcome = Terminal.run("check", file.toString(), "--fail-on", "never");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("50 varningar");
    assertThat(outcome.err().lines())
        .containsExactly(
            "plan.docx: Filen ”plan.docx” har en missvisande filändelse. Innehållet är PDF och"
                + " lästes som det.");
  }

  @Test
  void aRightlyNamedFileNeedsNoNotice() {
    assertThat(Terminal.run("extract", Samples.file(Samples.PDF_2025).toString()).err()).isEmpty();
  }

  @Test
  void aPdfCutNearItsEndKeepsQuietAboutTraces() throws IOException {
    byte[] pdf = Samples.bytes(Samples.PDF_2025);
    for (int part = 1; part < 8; part++) {
      Path file =
          Files.write(folder.resolve("kapad.pdf"), Arrays.copyOf(pdf, pdf.length * part / 8));

      var outcome = Terminal.run("extract", file.toString());

      assertThat(outcome.code()).isIn(0, 3);
      assertThat(outcome.err()).doesNotContain("\tat ", "Exception");
    }
  }

  @Test
  void traceLinesAreForThoseWhoAsk() throws IOException {
    Path file = Files.write(folder.resolve("hemlig.pdf"), encrypted());

    assertThat(Terminal.run("extract", file.toString(), "--debug").err())
        .contains("filen är lösenordsskyddad")
        .contains("\tat ");
  }

  private static byte[] encrypted() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("ägaren", "läsaren", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return saved(document);
    }
  }

  private static byte[] imageOnly() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var image =
          LosslessFactory.createFromImage(
              document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, page.getMediaBox().getWidth(), 700);
      }
      return saved(document);
    }
  }

  private static byte[] blank() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  private static byte[] workbook(String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet().createRow(0).createCell(0).setCellValue(text);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
