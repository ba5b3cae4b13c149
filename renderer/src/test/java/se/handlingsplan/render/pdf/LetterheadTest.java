package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.render.layout.APublication;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.Logo;
import se.handlingsplan.theme.Palette;
import se.handlingsplan.theme.Theme;
import se.handlingsplan.theme.Typeface;

/** The publisher's mark at the head of the first page. */
class LetterheadTest {
  private static final int RED_SEEN_THROUGH = 0x80FF0000;

  @ParameterizedTest
  @CsvSource({"PNG, true", "PNG, false", "JPEG, true", "JPEG, false"})
  void aFileWithALogoFollowsTheStandards(Logo.Kind kind, boolean landscape) throws Exception {
    assertThat(Conformance.violations(PdfDocument.write(publication(kind, landscape)))).isEmpty();
  }

  @Test
  void whatCanBeSeenThroughIsLaidOnWhite() throws Exception {
    try (PDDocument document = document()) {
      PDResources resources = document.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      PDImageXObject image = (PDImageXObject) resources.getXObject(name);

      assertThat(image.getCOSObject().containsKey(COSName.SMASK)).isFalse();
      assertThat(image.getImage().getRGB(5, 5)).isEqualTo(0xFFFF7F7F);
    }
  }

  @Test
  void itIsAFigureThatSaysWhatItIsAndWhereFirstOfAll() throws Exception {
    try (PDDocument document = document()) {
      PDStructureElement whole =
          (PDStructureElement)
              document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);

      assertThat(figure.getStructureType()).isEqualTo("Figure");
      assertThat(figure.getAlternateDescription()).isEqualTo("Länsstyrelsen");
      assertThat(figure.getCOSObject().toString()).contains("BBox");
    }
  }

  @Test
  void onlyTheFirstPageHasIt() throws Exception {
    try (PDDocument document = document()) {
      for (int page = 1; page < document.getNumberOfPages(); page++) {
        assertThat(document.getPage(page).getResources().getXObjectNames()).isEmpty();
      }
    }
  }

  @Test
  void theSamePublicationGivesTheSameBytes() throws Exception {
    Publication publication = publication(Logo.Kind.PNG, true);

    assertThat(PdfDocument.write(publication)).isEqualTo(PdfDocument.write(publication));
  }

  private static PDDocument document() throws Exception {
    return Loader.loadPDF(PdfDocument.write(publication(Logo.Kind.PNG, true)));
  }

  private static Publication publication(Logo.Kind kind, boolean landscape) throws IOException {
    Publication whole = APublication.whole();
    Logo logo = new Logo(kind, picture(kind), 60, 20, "Länsstyrelsen", 45);
    Theme theme = new Theme(Palette.neutral(), Typeface.standard(), Optional.of(logo));
    Edition edition = landscape ? whole.edition() : whole.edition().standing();
    return new Publication(
        whole.title(),
        whole.description(),
        whole.language(),
        whole.blocks(),
        whole.tables(),
        edition.with(theme),
        whole.planJson());
  }

  private static byte[] picture(Logo.Kind kind) throws IOException {
    boolean png = kind == Logo.Kind.PNG;
    BufferedImage picture =
        new BufferedImage(60, 20, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 20; y++) {
        picture.setRGB(x, y, RED_SEEN_THROUGH);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, kind.extension(), out);
    return out.toByteArray();
  }
}
