package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.Remark;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.pdf.page.PdfFile;
import se.handlingsplan.extract.pdf.page.PdfRemarks;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

class PdfRemarksTest {
  private static final Box BOX = new Box(200, 120, 350, 140);

  @Test
  void aRemarkIsAHighlightWithANote() throws Exception {
    byte[] copy = copy(table(new Drawing()).bytes(), about(1, BOX));

    PDAnnotationMarkup note = notes(copy, 1).getFirst();
    assertThat(note).isInstanceOf(PDAnnotationHighlight.class);
    assertThat(note.getContents()).isEqualTo("Ansvar saknas\rAnge vem.\rOch när: 表");
    assertThat(note.getTitlePopup()).isEqualTo("Handlingsplan");
    assertThat(note.getSubject()).isEqualTo("Ansvar saknas");
    assertThat(note.isPrinted()).isTrue();
    assertThat(note.getModifiedDate()).isNull();
    assertThat(note.getPopup().getParent().getCOSObject()).isSameAs(note.getCOSObject());
    assertThat(annotations(copy, 1)).hasSize(2).last().isInstanceOf(PDAnnotationPopup.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"handlingsplan-2025.pdf", "mal-och-handlingsplan-2023.pdf"})
  void everyCellHasItsNoteAndAllElseIsTheOriginalByteForByte(String name) throws Exception {
    byte[] pdf = Files.readAllBytes(Path.of("..", "samples", name));
    SourceDocument original = Samples.read(name, pdf);
    List<Remark> remarks = new ArrayList<>();
    for (Block.Table table : Samples.tables(original)) {
      for (Cell cell : table.cells()) {
        remarks.add(new Remark(cell.provenance(), "Cell", cell.text()));
      }
    }
    byte[] copy = copy(pdf, remarks.toArray(Remark[]::new));

    assertThat(Arrays.copyOf(copy, pdf.length)).isEqualTo(pdf);
    SourceDocument read = Samples.read(name, copy);
    assertThat(read.blocks()).isEqualTo(original.blocks());
    assertThat(read.setAside()).isEqualTo(original.setAside());
    assertThat(text(copy)).isEqualTo(text(pdf));
    assertThat(noteCount(copy))
        .isGreaterThan(40)
        .isEqualTo(remarks.stream().mapToInt(r -> r.provenance().places().size()).sum());
    assertThat(copy(pdf, remarks.toArray(Remark[]::new))).isEqualTo(copy);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void highlightsLieOnTheirPlacesHoweverThePageIsTurnedAndCut(int degrees) throws Exception {
    Drawing drawing = table(new Drawing().turned(degrees));
    drawing.document().getPage(0).setCropBox(new PDRectangle(20, 30, 540, 780));
    byte[] pdf = drawing.bytes();
    SourceDocument document = Samples.read("plan.pdf", pdf);
    Provenance cell = Samples.tables(document).getFirst().cellAt(1, 1).provenance();
    Box box = ((Place.OnPage) cell.places().getFirst()).box();

    Box changed = changed(pdf, copy(pdf, new Remark(cell, "Ansvar saknas", "")));

    assertThat(changed.left()).isCloseTo(box.left(), within(2.0));
    assertThat(changed.top()).isCloseTo(box.top(), within(2.0));
    assertThat(changed.right()).isCloseTo(box.right(), within(2.0));
    assertThat(changed.bottom()).isCloseTo(box.bottom(), within(2.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void signsStandUprightHoweverThePageIsTurned(int degrees) throws Exception {
    byte[] pdf = new Drawing().turned(degrees).bytes();

    byte[] copy = copy(pdf, new Remark(Provenance.none(), "Datum saknas", ""));

    Box changed = changed(pdf, copy);
    assertThat(changed.left()).isBetween(3.0, 6.0);
    assertThat(changed.top()).isBetween(3.0, 6.0);
    assertThat(changed.right()).isBetween(15.0, 20.0);
    assertThat(changed.bottom()).isBetween(15.0, 20.0);
    BufferedImage picture = picture(copy);
    assertThat(picture.getRGB(9, 8)).isEqualTo(picture.getRGB(12, 8));
    assertThat(picture.getRGB(8, 9)).isNotEqualTo(picture.getRGB(8, 11));
  }

  @Test
  void whatIsHighlightedCanStillBeRead() throws Exception {
    byte[] pdf = new Drawing().shade(205, 122, 230, 138).bytes();
    BufferedImage copy = picture(copy(pdf, about(1, BOX)));

    int paper = copy.getRGB(300, 130) & 0xFF;
    int shade = copy.getRGB(215, 130) & 0xFF;
    assertThat(paper).isBetween(0x60, 0xD0);
    assertThat(shade).isLessThan(paper);
  }

  @Test
  void notesAreNoPartOfThePictureThatAScannedPageIsReadFrom() throws Exception {
    byte[] pdf = table(new Drawing()).bytes();

    assertThat(painted(copy(pdf, about(1, BOX)))).isEqualTo(painted(pdf));
  }

  @Test
  void aCellOnTwoPagesHasItsNoteOnBoth() throws Exception {
    byte[] pdf = table(new Drawing()).nextPage().bytes();
    Provenance places = Provenance.onPage(1, BOX).and(Provenance.onPage(2, BOX));
    byte[] copy = copy(pdf, new Remark(places, "Ett", "Två"));

    assertThat(notes(copy, 1)).extracting(PDAnnotation::getContents).containsExactly("Ett\rTvå");
    assertThat(notes(copy, 2)).extracting(PDAnnotation::getContents).containsExactly("Ett\rTvå");
  }

  @Test
  void remarksAboutOneBoxCanBeOpenedOneByOne() throws Exception {
    Remark[] remarks = Collections.nCopies(30, about(1, BOX)).toArray(Remark[]::new);
    List<PDAnnotationMarkup> notes = notes(copy(table(new Drawing()).bytes(), remarks), 1);

    assertThat(notes).hasSize(30);
    assertThat(notes.getFirst()).isInstanceOf(PDAnnotationHighlight.class);
    assertApart(notes.subList(1, 30));
  }

  @Test
  void remarksWithoutAPlaceStandAtTheFirstPagesEdge() throws Exception {
    Remark none = new Remark(Provenance.none(), "Datum saknas", "");
    Remark path = new Remark(Provenance.at("table 1"), "Datum saknas", "");
    byte[] pdf = table(new Drawing()).nextPage().bytes();
    List<PDAnnotationMarkup> notes = notes(copy(pdf, none, path, about(3, BOX), none), 1);

    assertThat(notes).hasSize(4).hasOnlyElementsOfType(PDAnnotationText.class);
    assertApart(notes);
    assertThat(notes)
        .allSatisfy(note -> assertThat(note.getRectangle().getUpperRightX()).isLessThan(25));
    assertThat(notes.getFirst().getRectangle().getLowerLeftY()).isGreaterThan(820);
  }

  @Test
  void aBoxWithoutExtentOrOffThePageCanBeSeen() throws Exception {
    byte[] pdf = new Drawing().bytes();
    byte[] copy =
        copy(pdf, about(1, new Box(300, 300, 300, 300)), about(1, new Box(-90, 9000, -80, 9100)));

    assertThat(notes(copy, 1))
        .allSatisfy(
            note -> {
              PDRectangle place = note.getRectangle();
              assertThat(place.getWidth()).isGreaterThan(5);
              assertThat(place.getHeight()).isGreaterThan(5);
              assertThat(place.getLowerLeftX()).isNotNegative();
              assertThat(place.getLowerLeftY()).isNotNegative();
            });
  }

  @Test
  void smallerBoxesLieOnLargerOnesAndAllBeneathWhatThePageHad() throws Exception {
    Drawing drawing = table(new Drawing());
    drawing.document().getPage(0).setAnnotations(List.of(new PDAnnotationLink()));
    byte[] copy =
        copy(drawing.bytes(), about(1, BOX), about(1, new Box(50, 100, 500, 140)), about(1, BOX));

    assertThat(annotations(copy, 1)).hasSize(7).last().isInstanceOf(PDAnnotationLink.class);
    assertThat(notes(copy, 1))
        .extracting(note -> Math.round(note.getRectangle().getWidth()))
        .containsExactly(450, 150, 16);
  }

  @Test
  void aFileThatHadToBeMendedIsWrittenAnew() throws Exception {
    byte[] pdf = table(new Drawing()).bytes();
    String letters = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken =
        letters
            .replaceFirst("startxref\\s+\\d+", "startxref\n7")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] copy = copy(broken, about(1, BOX));

    assertThat(noteCount(copy)).isEqualTo(1);
    assertThat(text(copy)).isEqualTo(text(pdf));
    assertThat(copy).isEqualTo(copy(broken, about(1, BOX)));
    assertThat(Arrays.copyOf(copy, broken.length)).isNotEqualTo(broken);
  }

  @Test
  void aLockedFileIsOpenInTheCopyUnlessItsOwnerAllowsNoNotes() throws Exception {
    SourceFile open = file(locked(true)).with(Optional.of(new Password("nyckel")));
    SourceFile forbidden = file(locked(false)).with(Optional.of(new Password("nyckel")));

    byte[] copy =
        PdfRemarks.write(open, Limits.standard(), "A", List.of(about(1, BOX))).orElseThrow();
    assertThat(noteCount(copy)).isEqualTo(1);
    assertThat(PdfRemarks.write(open, Limits.standard(), "A", List.of(about(1, BOX))).orElseThrow())
        .isEqualTo(copy);
    assertThat(PdfRemarks.write(forbidden, Limits.standard(), "A", List.of(about(1, BOX))))
        .isEmpty();
    assertThatThrownBy(() -> copy(locked(true), about(1, BOX)))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void withoutRemarksTheCopyIsTheOriginal() throws Exception {
    byte[] pdf = new Drawing().bytes();

    assertThat(copy(pdf)).isEqualTo(pdf);
  }

  private static byte[] locked(boolean notes) throws Exception {
    Drawing drawing = table(new Drawing());
    AccessPermission rights = new AccessPermission();
    rights.setCanModifyAnnotations(notes);
    drawing.document().protect(new StandardProtectionPolicy("ägare", "nyckel", rights));
    return drawing.bytes();
  }

  private static Drawing table(Drawing drawing) {
    drawing.grid(List.of(50, 200, 350, 500), List.of(100, 120, 140));
    return drawing.text(55, 115, "Insats").text(205, 115, "Ansvar").text(55, 135, "Utbilda");
  }

  private static Remark about(int page, Box box) {
    return new Remark(Provenance.onPage(page, box), "Ansvar saknas", "Ange vem.\nOch när: 表\n");
  }

  private static byte[] copy(byte[] pdf, Remark... remarks) throws UnreadableDocumentException {
    return PdfRemarks.write(file(pdf), Limits.standard(), "Handlingsplan", List.of(remarks))
        .orElseThrow();
  }

  private static SourceFile file(byte[] pdf) {
    return new SourceFile("plan.pdf", Format.PDF, pdf);
  }

  private static List<PDAnnotation> annotations(byte[] pdf, int page) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return List.copyOf(document.getPage(page - 1).getAnnotations());
    }
  }

  private static List<PDAnnotationMarkup> notes(byte[] pdf, int page) throws Exception {
    return annotations(pdf, page).stream()
        .filter(PDAnnotationMarkup.class::isInstance)
        .map(PDAnnotationMarkup.class::cast)
        .toList();
  }

  private static int noteCount(byte[] pdf) throws Exception {
    int count = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          count += annotation instanceof PDAnnotationMarkup ? 1 : 0;
        }
      }
    }
    return count;
  }

  private static void assertApart(List<PDAnnotationMarkup> notes) {
    for (int i = 0; i < notes.size(); i++) {
      for (int j = 0; j < i; j++) {
        PDRectangle one = notes.get(i).getRectangle();
        PDRectangle other = notes.get(j).getRectangle();
        assertThat(
                one.getUpperRightX() <= other.getLowerLeftX()
                    || other.getUpperRightX() <= one.getLowerLeftX()
                    || one.getUpperRightY() <= other.getLowerLeftY()
                    || other.getUpperRightY() <= one.getLowerLeftY())
            .as("%s, %s", one, other)
            .isTrue();
      }
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The first page as shown, a pixel a point. */
  private static BufferedImage picture(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  /** The first page as recognition of text sees it. */
  private static byte[] painted(byte[] pdf) throws Exception {
    try (PdfFile file = PdfFile.open(pdf, Optional.empty(), Limits.standard())) {
      return file.picture(1).orElseThrow().grey();
    }
  }

  /** The box around all that looks otherwise on the copy's first page. */
  private static Box changed(byte[] pdf, byte[] copy) throws Exception {
    BufferedImage before = picture(pdf);
    BufferedImage after = picture(copy);
    return IntStream.range(0, before.getWidth() * before.getHeight())
        .filter(i -> at(before, i) != at(after, i))
        .mapToObj(i -> new int[] {i % before.getWidth(), i / before.getWidth()})
        .map(p -> new Box(p[0], p[1], p[0] + 1, p[1] + 1))
        .reduce(Box::around)
        .orElseThrow();
  }

  private static int at(BufferedImage picture, int pixel) {
    return picture.getRGB(pixel % picture.getWidth(), pixel / picture.getWidth());
  }
}
