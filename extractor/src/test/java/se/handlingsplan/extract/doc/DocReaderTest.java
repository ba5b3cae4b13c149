package se.handlingsplan.extract.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * The files were saved by LibreOffice in the format of Word 97; each is named for what it shows.
 */
class DocReaderTest {
  @Test
  void cellsKeepTheirSpansAndATableInACellIsABlockOfIt() throws Exception {
    SourceDocument document = read("spans-and-nested-table");

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            Insatser
            | *Område* | *Insats* | *Ansvar* →2 |
            =
            | Hälsa ↓2 | Utbilda | Växjö | Region |
            | Före ¶ | a | b | | c | d | ¶ Efter | Lessebo →2 |
            | Skola | Sista →3 |
            Slut""");
    Picture.assertBalanced(document);
  }

  @Test
  void everyCellTellsWhereItStood() throws Exception {
    assertThat(read("spans-and-nested-table").blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Table.class,
            table -> {
              assertThat(table.cellAt(1, 1).provenance())
                  .isEqualTo(Provenance.at("table 1/row 2/cell 2"));
              assertThat(table.cellAt(2, 1).blocks())
                  .extracting(Block::provenance)
                  .containsExactly(
                      Provenance.at("table 1/row 3/cell 2/paragraph 1"),
                      Provenance.at("table 1/row 3/cell 2/table 1"),
                      Provenance.at("table 1/row 3/cell 2/paragraph 2"));
            });
  }

  @Test
  void textThatIsStruckOutIsReadAndTold() throws Exception {
    SourceDocument document = read("struck-out");

    assertThat(Picture.of(document)).isEqualTo("Gäller\nUtgår helt ändå");
    assertThat(document.notices())
        .containsExactly(
            new Notice(
                Notice.Code.STRUCK_OUT, List.of("1", "Utgår helt"), Provenance.at("paragraph 2")));
  }

  @Test
  void picturesAreToldForThereMayBeTextInThem() throws Exception {
    assertThat(read("pictures").notices())
        .containsExactly(
            new Notice(Notice.Code.PICTURES, List.of("1"), Provenance.at("paragraph 2")));
  }

  @Test
  void listsAreCountedAsWordCountsAndHeadingsKnownByStyleAndLook() throws Exception {
    SourceDocument document = read("lists-and-headings");

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            # *Plan*
            • Ett
              ▪ Inre
            • Två
            ## *Mål*
            1. Mål
              1.1 Delmål
                a) Steg
            Text
            2. Mål två
            1. Nytt ett
            ## *Stor rad*
            En löpande text som är mycket längre än rubriken och visar brödtextens storlek.""");
    Picture.assertBalanced(document);
  }

  @Test
  void whatStandsBesideTheTextIsReadLastOrSetAside() throws Exception {
    SourceDocument document = read("notes-fields-and-changes");

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            Brödtext och mer
            Se [webben](https://example.se/plan) sida 1 klar ☒
            Planen gäller nu
            Syns
            Vid sidan
            Text i ruta
            Kommenterad
            Tecken ✓ 20\u00a0kvinnor arbetsmarknad
            Sist
            Fotnot
            Slutnot""");
    assertThat(Picture.aside(document))
        .containsExactly(
            "deleted: upphör",
            "hidden:  inte",
            "running-header: Sidhuvud",
            "running-footer: Sida 1",
            "comment: Stämmer?");
    Picture.assertBalanced(document);
  }

  @Test
  void aParagraphThatClaimsToStandOutsideItsTableStaysInItsCell() throws Exception {
    SourceDocument document = read("content-control-in-cell");

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            | Insats | Uppföljning |
            | Utbilda | Följs upp |
            | Sista | Rad |
            Slut""");
    Picture.assertBalanced(document);
  }

  @Test
  void aLockedFileOpensWithItsPasswordOnly() throws Exception {
    SourceFile file = new SourceFile("plan.doc", Format.DOC, lock("lists-and-headings", "nyckel"));

    assertThat(
            Picture.of(
                new DocReader(Limits.standard())
                    .read(file.with(Optional.of(new Password("nyckel"))))))
        .startsWith("# *Plan*");
    isRefused(file, Reason.ENCRYPTED);
    isRefused(file.with(Optional.of(new Password("fel"))), Reason.WRONG_PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 5000, 9000})
  void aFileCutShortIsDamaged(int length) throws Exception {
    byte[] cut = Arrays.copyOf(bytes("lists-and-headings"), length);

    isRefused(new SourceFile("plan.doc", Format.DOC, cut), Reason.DAMAGED);
  }

  /** Whatever is wrong inside, there is a document that accounts for its text, or a refusal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "spans-and-nested-table",
        "lists-and-headings",
        "notes-fields-and-changes",
        "content-control-in-cell"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aDamagedFileHasAnOutcome(String name) throws Exception {
    byte[] whole = bytes(name);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      for (int hits = 0; hits < 8; hits++) {
        damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt(256);
      }
      try {
        Picture.assertBalanced(
            new DocReader(Limits.standard()).read(new SourceFile("plan.doc", Format.DOC, damaged)));
      } catch (UnreadableDocumentException e) {
        assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.ENCRYPTED, Reason.UNSUPPORTED_FORMAT);
      }
    }
  }

  @Test
  void theFormatIsToldByTheContent() throws Exception {
    assertThat(Extractor.load("plan.docx", bytes("lists-and-headings")).format())
        .isEqualTo(Format.DOC);
  }

  private static void isRefused(SourceFile file, Reason reason) {
    assertThatThrownBy(() -> new DocReader(Limits.standard()).read(file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] lock(String name, String password) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes(name)))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static SourceDocument read(String name) throws Exception {
    return new DocReader(Limits.standard())
        .read(new SourceFile(name + ".doc", Format.DOC, bytes(name)));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream(name + ".doc")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
