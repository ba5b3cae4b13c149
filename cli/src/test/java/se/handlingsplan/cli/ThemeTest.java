package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.render.json.PlanDocument;

/** Publishing in a look of one's own. */
class ThemeTest {
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();
  private static final String EXAMPLE = Samples.file("tema-exempel.yaml").toString();
  private static final Path FONTS =
      Path.of("../renderer/src/main/resources/se/handlingsplan/render/pdf/fonts");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"plan.pdf", "plan.docx", "plan.html"})
  void aPlanWithALogoReadsBackAsTheSamePlan(String name) {
    Path file = folder.resolve(name);

    var outcome = Terminal.run("render", PLAN, "--theme", EXAMPLE, "-o", file.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    PlanDocument back = Samples.load(file).document();
    assertThat(back.notices()).isEmpty();
    assertThat(back.plan()).isEqualTo(Samples.plan(Samples.WORD_2025));
    assertThat(back.conservation()).hasValueSatisfying(b -> assertThat(b.isZero()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"official", "accessible"})
  void everyFileWithALogoPassesTheGates(String layout) {
    Terminal.run("render", PLAN, "--theme", EXAMPLE, "--layout", layout, "-o", folder.toString());

    var outcome =
        Terminal.run(
            "validate",
            folder.resolve("handlingsplan-2025.pdf").toString(),
            folder.resolve("handlingsplan-2025.docx").toString(),
            folder.resolve("handlingsplan-2025.html").toString());

    assertThat(outcome.code()).as(outcome.out()).isZero();
    assertThat(outcome.out()).contains("PDF/UA-1, PDF/A-3a");
  }

  @Test
  void theLookIsThatOfTheThemeInEveryFormat() throws IOException {
    Terminal.run("migrate", PLAN, "--theme", EXAMPLE, "--year", "2026", "-o", folder.toString());

    assertThat(Files.readString(folder.resolve("plan-2026.html")))
        .contains("--heading: #1f3d5c", "font-family: \"Calibri\"")
        .contains("<header", "src=\"data:image/png;base64,", "alt=\"Exempel kommun\"");
    assertThat(entry("plan-2026.docx", "word/styles.xml")).contains("1F3D5C", "Calibri");
    assertThat(
            entry("plan-2026.docx", "word/header2.xml")
                + entry("plan-2026.docx", "word/header1.xml"))
        .contains("descr=\"Exempel kommun\"", "cx=\"1620000\"");
  }

  @Test
  void whatTheHouseFontLacksIsSetInTheProgramsOwn() throws IOException {
    Files.copy(FONTS.resolve("NotoEmoji-Regular.ttf"), folder.resolve("eget.ttf"));
    Path theme = Files.writeString(folder.resolve("t.yaml"), "font: {regular: eget.ttf}\n");
    Path file = folder.resolve("plan.pdf");

    var outcome = Terminal.run("render", PLAN, "--theme", theme.toString(), "-o", file.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(fonts(file))
        .anyMatch(font -> font.contains("NotoEmoji"))
        .anyMatch(font -> font.contains("SourceSans3"));
    assertThat(Samples.load(file).document().plan()).isEqualTo(Samples.plan(Samples.WORD_2025));
  }

  @Test
  void aHouseFontIsUsedForTheText() throws IOException {
    Files.copy(FONTS.resolve("DejaVuSans.ttf"), folder.resolve("eget.ttf"));
    Path theme = Files.writeString(folder.resolve("t.yaml"), "font: {regular: eget.ttf}\n");
    Path file = folder.resolve("plan.pdf");

    Terminal.run("render", PLAN, "--theme", theme.toString(), "-o", file.toString());

    assertThat(fonts(file)).allMatch(font -> font.contains("DejaVuSans"));
    assertThat(Terminal.run("validate", file.toString()).code()).isZero();
  }

  @Test
  void aFontWhoseLettersAreDamagedIsRefused() throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("SourceSans3-Regular.ttf"));
    Arrays.fill(font, font.length / 3, font.length, (byte) 0x7F);
    Files.write(folder.resolve("eget.ttf"), font);
    Path theme = Files.writeString(folder.resolve("t.yaml"), "font: {regular: eget.ttf}\n");
    Path file = folder.resolve("plan.pdf");

    var outcome = Terminal.run("render", PLAN, "--theme", theme.toString(), "-o", file.toString());

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("eget.ttf", "TrueType");
    assertThat(file).doesNotExist();
  }

  @Test
  void everyFaultIsToldByItsLineBeforeAnythingIsWritten() throws IOException {
    Path theme =
        Files.writeString(
            folder.resolve("tema.yaml"),
            "colours:\n  text: \"#999999\"\nlogo:\n  file: borta.png\n");
    Path file = folder.resolve("plan.html");

    var swedish = Terminal.run("render", PLAN, "--theme", theme.toString(), "-o", file.toString());
    var english =
        Terminal.runInEnglish("render", PLAN, "--theme", theme.toString(), "-o", file.toString());

    assertThat(swedish.code()).isEqualTo(ExitCode.USAGE);
    assertThat(swedish.err())
        .contains("tema.yaml, rad 2: färgerna text och paper", "2.8:1", "minst 4.5:1")
        .contains("rad 3: fältet logo.alt saknas", "rad 4: filen borta.png");
    assertThat(english.err()).contains("line 2: the colours text and paper");
    assertThat(file).doesNotExist();
  }

  private static Set<String> fonts(Path file) throws IOException {
    Set<String> fonts = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          PDFont font = text.getFont();
          fonts.add(font.getName());
        }
      }.getText(document);
    }
    return fonts;
  }

  private String entry(String file, String name) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(file))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
