package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.render.pdf.Pieces.heading;
import static se.handlingsplan.render.pdf.Pieces.link;
import static se.handlingsplan.render.pdf.Pieces.paragraph;
import static se.handlingsplan.render.pdf.Pieces.publication;
import static se.handlingsplan.render.pdf.Pieces.words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.Publication;

final class PdfDocumentTest {
  /** Not seen, so not written. */
  private static final String ZERO_WIDTH_SPACE = "\u200B";

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("official", Samples.official()),
        Arguments.of("draft", Pieces.draft(Samples.official())),
        Arguments.of("standing", Pieces.standing(Samples.official())),
        Arguments.of("accessible", Samples.accessible()),
        Arguments.of("empty", publication(List.of())),
        Arguments.of("nested-lists", Samples.nestedLists()),
        Arguments.of("span-over-pages", Samples.spanOverPages()),
        Arguments.of("tall-cell", Samples.tallCell()),
        Arguments.of("tall-spanned-cell", Samples.tallSpannedCell()),
        Arguments.of("headings-only", Samples.headingsOnly()),
        Arguments.of("wide-table", Samples.wideTable()),
        Arguments.of("nested-table", Samples.nestedTable()),
        Arguments.of("no-header", Samples.noHeader()),
        Arguments.of("long-header", Samples.longHeader()),
        Arguments.of("variants", Samples.variants()),
        Arguments.of("many-pages", Samples.measures(250)));
  }

  /** The files stay in {@code target/pdf}, to be looked at. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void followsTheStandardsForAccessibilityAndArchives(String name, Publication publication)
      throws Exception {
    byte[] file = PdfDocument.write(publication);
    Path folder = Files.createDirectories(Path.of("target/pdf"));
    Files.write(folder.resolve(name + ".pdf"), file);
    assertThat(Conformance.violations(file)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everyWordIsReadInOrder(String name, Publication publication) throws Exception {
    String text = Texts.of(publication.blocks()).replace(ZERO_WIDTH_SPACE, "").strip();
    List<String> expected = List.of(text.split("\\s+"));
    assertThat(TaggedText.of(PdfDocument.write(publication)).words()).isEqualTo(expected);
  }

  @Test
  void oldReadersWithoutTagsGetTheTextOfATableRowByRow() throws Exception {
    String text = pageTexts(PdfDocument.write(Samples.spanOverPages())).getFirst();
    assertThat(text.indexOf("Förstärka")).isLessThan(text.indexOf("Insats 1"));
    assertThat(text.indexOf("Insats 1")).isLessThan(text.indexOf("Insats 2"));
  }

  @Test
  void onePublicationGivesOneFile() throws Exception {
    assertThat(PdfDocument.write(Samples.official()))
        .isEqualTo(PdfDocument.write(Samples.official()));
  }

  @Test
  void thePlanLiesInTheFileUnchanged() throws Exception {
    Publication publication = Samples.official();
    try (PDDocument document = Loader.loadPDF(PdfDocument.write(publication))) {
      byte[] attached =
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getValue("plan.json")
              .getEmbeddedFile()
              .toByteArray();
      assertThat(new String(attached, StandardCharsets.UTF_8)).isEqualTo(publication.planJson());
    }
  }

  @Test
  void noTimeAndNoPersonIsNamed() throws Exception {
    try (PDDocument document = Loader.loadPDF(PdfDocument.write(Samples.official()))) {
      assertThat(document.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Producer");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
    }
  }

  @Test
  void aRowDividedByThePageStaysOneRow() throws Exception {
    byte[] file = PdfDocument.write(Samples.tallCell());
    assertThat(pageTexts(file)).hasSizeGreaterThan(2);
    assertThat(TaggedText.of(file).of("TR")).hasSize(2);
    assertThat(TaggedText.of(file).of("TD")).hasSize(4);
  }

  @Test
  void aSpannedCellIsRepeatedForTheEyeOnly() throws Exception {
    byte[] file = PdfDocument.write(Samples.spanOverPages());
    assertThat(pageTexts(file).get(1)).contains("Förstärka insatser (forts.)");
    assertThat(TaggedText.of(file).words()).doesNotContain("(forts.)");
  }

  @Test
  void columnHeadingsStandOnEveryPageButAreReadOnce() throws Exception {
    byte[] file = PdfDocument.write(Samples.tallCell());
    assertThat(pageTexts(file))
        .allMatch(page -> page.lines().anyMatch(line -> line.startsWith("A")));
    assertThat(TaggedText.of(file).of("TH")).hasSize(4);
  }

  @Test
  void everyPageTellsItsNumberAndADraftItsWord() throws Exception {
    List<String> pages = pageTexts(PdfDocument.write(Pieces.draft(Samples.official())));
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("Sida %d av %d".formatted(i + 1, pages.size()))
          .contains("403-123456-2026")
          .contains("UTKAST");
    }
  }

  @Test
  void noLevelOfHeadingIsSkipped() throws Exception {
    List<String> roles =
        TaggedText.of(PdfDocument.write(Samples.headingsOnly())).elements().stream()
            .map(TaggedText.Element::role)
            .filter(role -> role.startsWith("H"))
            .toList();
    assertThat(roles).containsExactly("H1", "H2", "H2", "H1", "H2");
  }

  @Test
  void aHeadingDoesNotStandAloneAtTheBottom() throws Exception {
    for (int lines = 20; lines < 40; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(paragraph("rad"));
      }
      blocks.add(heading(2, "Rubrik"));
      blocks.add(paragraph(words(80)));
      for (String page : pageTexts(PdfDocument.write(publication(blocks)))) {
        assertThat(page.contains("Rubrik") && !page.contains("Samverkan")).isFalse();
      }
    }
  }

  @Test
  void anAddressCanBeClicked() throws Exception {
    assertThat(links(paragraph(link("e-post", "mailto:å@kronoberg.example"))))
        .containsExactly("mailto:%C3%A5@kronoberg.example");
  }

  @Test
  void aScriptCannotBeClicked() throws Exception {
    assertThat(links(paragraph(link("klicka", "javascript:alert(1)")))).isEmpty();
  }

  @Test
  void aCharacterWithoutGlyphIsNamedWithItsPlace() {
    Block block =
        new Block.Paragraph(RichText.of("Bra jobbat 字 alla"), Provenance.at("skill-up/followUp"));
    assertThatThrownBy(() -> PdfDocument.write(publication(block)))
        .isInstanceOf(UnprintableCharacterException.class)
        .hasMessageContaining("U+5B57 CJK UNIFIED IDEOGRAPHS 5B57")
        .hasMessageContaining("skill-up/followUp")
        .hasMessageContaining("Bra jobbat");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aThousandMeasuresAreNoTrouble() throws Exception {
    byte[] file = PdfDocument.write(Samples.measures(1000));
    assertThat(pageTexts(file)).hasSizeGreaterThan(100);
  }

  private static List<String> links(Block block) throws Exception {
    List<String> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PdfDocument.write(publication(block)))) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink found
              && found.getAction() instanceof PDActionURI uri) {
            links.add(uri.getURI());
          }
        }
      }
    }
    return links;
  }

  private static List<String> pageTexts(byte[] file) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }
}
