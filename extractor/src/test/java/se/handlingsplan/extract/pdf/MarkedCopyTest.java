package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Assurance.Level;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.PageMark;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.pdf.page.MarkedCopy;
import se.handlingsplan.extract.pdf.page.PdfFile;
import se.handlingsplan.extract.pdf.page.Ruling;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

class MarkedCopyTest {
  private static final PageMark.Legend LEGEND =
      new PageMark.Legend("hög", "medel", "låg", "cell", "rubrik", "linje", "yta", "åt sidan");

  private static final Box BOX = new Box(50, 100, 500, 140);

  @Test
  void pagesAndTextAreThoseOfTheOriginalAndTheMarksComeOnTop() throws Exception {
    byte[] pdf = table(new Drawing()).nextPage().text(50, 60, "Slut.").bytes();
    PageMark mark = new PageMark.Table(1, BOX, Level.LOW, "Tabell 1", "fortsätter på sida 2");
    byte[] copy = copy(pdf, mark);

    assertThat(text(copy, 1)).contains(text(pdf, 1).strip(), "Tabell 1", "fortsätter på sida 2");
    assertThat(text(copy, 1)).contains("låg", "åt sidan");
    assertThat(text(copy, 2)).isEqualTo(text(pdf, 2));
    try (PDDocument document = Loader.loadPDF(copy)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void aReaderTakesNoMarkForTextOfThePage() throws Exception {
    byte[] copy =
        copy(table(new Drawing()).bytes(), new PageMark.Table(1, BOX, Level.HIGH, "Tabell 1", ""));
    SourceDocument read = Samples.read("kopia.pdf", copy);

    assertThat(Samples.asideFor(read, SetAside.Reason.ARTIFACT))
        .anyMatch(text -> text.contains("Tabell 1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void marksLieOnTheirPlacesHoweverThePageIsTurned(int degrees) throws Exception {
    byte[] pdf = table(new Drawing().turned(degrees)).bytes();
    SourceDocument document = Samples.read("plan.pdf", pdf);
    Place.OnPage place =
        (Place.OnPage)
            Samples.tables(document).getFirst().cellAt(1, 1).provenance().places().getFirst();

    byte[] copy = copy(pdf, new PageMark.Aside(1, place.box()));

    assertThat(drawn(pdf, copy)).anySatisfy(line -> assertIsTop(line, place.box()));
  }

  @Test
  void theSameMarksGiveTheSameBytes() throws Exception {
    byte[] pdf = table(new Drawing()).bytes();
    PageMark mark = new PageMark.Cell(1, BOX, true, "2 × 1");

    assertThat(copy(pdf, mark)).isEqualTo(copy(pdf, mark));
  }

  @Test
  void wordsThatTheFontLacksStopNothing() throws Exception {
    byte[] copy =
        copy(table(new Drawing()).bytes(), new PageMark.Table(1, BOX, Level.LOW, "表 1", ""));

    assertThat(text(copy, 1)).contains("? 1");
  }

  @Test
  void aFileWhoseOwnerAllowsNoChangesIsLeftAlone() throws Exception {
    Drawing drawing = table(new Drawing());
    AccessPermission rights = new AccessPermission();
    rights.setCanModify(false);
    drawing.document().protect(new StandardProtectionPolicy("ägare", "", rights));

    assertThat(MarkedCopy.write(file(drawing.bytes()), Limits.standard(), List.of(), LEGEND))
        .isEmpty();
  }

  @Test
  void aFileThatCannotBeOpenedIsToldAsSuch() {
    assertThatThrownBy(
            () ->
                MarkedCopy.write(file(new byte[] {1, 2, 3}), Limits.standard(), List.of(), LEGEND))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  private static Drawing table(Drawing drawing) {
    drawing.grid(List.of(50, 200, 350, 500), List.of(100, 120, 140));
    return drawing.text(55, 115, "Insats").text(205, 115, "Ansvar").text(205, 135, "Kommunen");
  }

  private static byte[] copy(byte[] pdf, PageMark... marks) throws UnreadableDocumentException {
    Optional<byte[]> copy = MarkedCopy.write(file(pdf), Limits.standard(), List.of(marks), LEGEND);
    return copy.orElseThrow();
  }

  private static String text(byte[] pdf, int page) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }

  /** The lines of the copy's first page that the original does not have. */
  private static List<Ruling> drawn(byte[] pdf, byte[] copy) throws UnreadableDocumentException {
    List<Ruling> before = rulings(pdf);
    return rulings(copy).stream()
        .filter(
            line ->
                before.stream()
                    .noneMatch(
                        old ->
                            Math.abs(old.at() - line.at()) < 0.01
                                && Math.abs(old.length() - line.length()) < 0.01))
        .toList();
  }

  private static List<Ruling> rulings(byte[] pdf) throws UnreadableDocumentException {
    try (PdfFile file = PdfFile.open(pdf, Optional.empty(), Limits.standard())) {
      return file.scan(1).rulings();
    }
  }

  private static void assertIsTop(Ruling line, Box box) {
    assertThat(line.horizontal()).isTrue();
    assertThat(line.at()).isCloseTo(box.top(), within(0.05));
    assertThat(line.from()).isCloseTo(box.left(), within(0.05));
    assertThat(line.to()).isCloseTo(box.right(), within(0.05));
  }

  private static SourceFile file(byte[] pdf) {
    return new SourceFile("plan.pdf", Format.PDF, pdf);
  }
}
