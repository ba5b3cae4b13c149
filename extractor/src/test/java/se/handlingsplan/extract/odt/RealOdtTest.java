package se.handlingsplan.extract.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Picture;

/** Small files that LibreOffice has saved. */
class RealOdtTest {
  @Test
  void trackedChanges() throws Exception {
    SourceDocument document = AnOdt.read(file("tracked-changes.odt"));

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            # *Handlingsplan för trygghet*
            Kommunen ska utbilda personalen vartannat år.
            Planen följs upp i mars.""");
    assertThat(Picture.aside(document))
        .containsExactlyInAnyOrder("deleted: varje år", "deleted: Insatsen upphör.");
    Picture.assertBalanced(document);
  }

  @Test
  void numberedHeadings() throws Exception {
    SourceDocument document = AnOdt.read(file("numbered-headings.odt"));

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            # *Mål*
            ## *Delmål*
            Alla barn ska kunna simma.
            1. Simskola i årskurs två
            2. Fria badpass på sommaren
            # *Uppföljning*
            Andelen simkunniga mäts varje vår.
            I årskurs sex.""");
    assertThat(Picture.aside(document))
        .containsExactly(
            "note-mark: 1", "comment: Även i årskurs nio?", "running-header: Badkommunen");
    Picture.assertBalanced(document);
  }

  @Test
  void mergedCells() throws Exception {
    SourceDocument document = AnOdt.read(file("merged-cells.odt"));

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            # *Insatser*
            | *Område* | *Insats* | *Ansvar* | *Uppföljning* |
            =
            | Trygghet ↓2 | Nattvandring | Fritidsnämnden | Antal vandringar |
            | Belysning | Tekniska nämnden | Antal lampor |
            | Hälsa | Gemensamt för alla områden: gå till skolan →2 | Enkät |""");
    Picture.assertBalanced(document);
  }

  @Test
  void locked() throws Exception {
    SourceDocument document =
        Extractor.standard()
            .read(
                Extractor.load("plan.odt", file("locked.odt"))
                    .with(Optional.of(new Password("räksmörgås"))));

    assertThat(Picture.of(document))
        .isEqualTo("# *Hemlig handlingsplan*\nLösenordet är räksmörgås.");
    Picture.assertBalanced(document);
  }

  static byte[] file(String name) throws IOException {
    try (InputStream in = RealOdtTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
