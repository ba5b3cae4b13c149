package se.handlingsplan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.interpret.Interpretation;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.pdf.ocr.RecognitionException;
import se.handlingsplan.extract.pdf.ocr.Tesseract;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.PlanText;

/** No word is lost or invented between a file and its plan. */
class ConservationTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** Many more plans of many more programs, where they are at hand. */
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "docs");

  @TestFactory
  Stream<DynamicTest> everySampleKeepsItsWords() throws IOException {
    return files(SAMPLES).stream()
        .filter(file -> !file.toString().matches(".*\\.(md|yaml|png)"))
        .map(file -> DynamicTest.dynamicTest(name(file), () -> keepsItsWords(file)));
  }

  @TestFactory
  Stream<DynamicTest> everyTestDocumentKeepsItsWords() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all
          .filter(file -> file.toString().matches(".*\\.(pdf|docx|doc|odt|rtf|html|xlsx)"))
          // Whose words only a password shows.
          .filter(file -> !name(file).startsWith("locked"))
          .sorted()
          .toList()
          .stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      name(file),
                      () -> {
                        assumeTrue(
                            !name(file).startsWith("inskannad") || recognizesText(),
                            "a picture of words, and no Tesseract with Swedish");
                        keepsItsWords(file);
                      }));
    }
  }

  private static boolean recognizesText() {
    try {
      return Tesseract.installed(Duration.ofMinutes(3)).knowsSwedish();
    } catch (RecognitionException e) {
      return false;
    }
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentOfTheCorpusKeepsItsWords() throws IOException {
    if (!Files.isDirectory(CORPUS)) {
      return Stream.empty();
    }
    return files(CORPUS).stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> keepsItsWords(file)));
  }

  @Test
  void theCorpusIsAtHand() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
    assertThat(files(CORPUS)).hasSizeGreaterThan(50);
  }

  private static void keepsItsWords(Path file) throws UnreadableDocumentException {
    SourceDocument document = Extractor.standard().read(Extractor.load(file));
    Interpretation interpretation =
        new PlanInterpreter(Profiles.recognize(Texts.of(document.blocks()))).interpret(document);
    TextCount out = PlanText.count(interpretation.plan());
    for (SetAside aside : document.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }
    for (SetAside aside : interpretation.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }

    assertThat(document.read().total()).isPositive();
    isZero("read", Picture.balance(document));
    isZero("understood", TextBalance.between(document.read(), out));
  }

  private static void isZero(String arrow, TextBalance balance) {
    assertThat(balance.isZero()).as("%s: %s", arrow, balance).isTrue();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
