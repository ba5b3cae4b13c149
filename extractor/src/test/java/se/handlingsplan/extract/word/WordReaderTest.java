package se.handlingsplan.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.extract.word.ADocx.cell;
import static se.handlingsplan.extract.word.ADocx.item;
import static se.handlingsplan.extract.word.ADocx.p;
import static se.handlingsplan.extract.word.ADocx.r;
import static se.handlingsplan.extract.word.ADocx.row;
import static se.handlingsplan.extract.word.ADocx.table;
import static se.handlingsplan.extract.word.ADocx.words;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

class WordReaderTest {
  private static final String BULLETS =
      """
      <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      """;

  private static final String NUMBERS =
      """
      <w:abstractNum w:abstractNumId="8">
        <w:lvl w:ilvl="0">
          <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>
        </w:lvl>
        <w:lvl w:ilvl="1">
          <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>
        </w:lvl>
        <w:lvl w:ilvl="2">
          <w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/>
        </w:lvl>
      </w:abstractNum>
      <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
      <w:num w:numId="3">
        <w:abstractNumId w:val="8"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>
      </w:num>
      """;

  private static final String MERGED = "<w:vMerge w:val=\"restart\"/>";
  private static final String GOES_ON = "<w:vMerge/>";

  @Test
  void aTableIsAGridOfItsCells() {
    reads(
        ADocx.of(table(row(cell("Insats"), cell("Ansvar")), row(cell("Utbilda"), cell("Alla")))),
        """
        | Insats | Ansvar |
        | Utbilda | Alla |""");
  }

  @Test
  void cellsSpanColumnsAndRows() {
    reads(
        ADocx.of(
            table(
                row(cell("<w:gridSpan w:val=\"3\"/>", "Hälsa")),
                row(cell(MERGED, "Område"), cell("A"), cell("1")),
                row(cell(GOES_ON, ""), cell("B"), cell("2")),
                row(cell(MERGED, "Nästa"), cell("C"), cell("3")))),
        """
        | Hälsa →3 |
        | Område ↓2 | A | 1 |
        | B | 2 |
        | Nästa | C | 3 |""");
  }

  @Test
  void aCellThatGoesOnUnderNothingIsACellOfItsOwn() {
    reads(
        ADocx.of(table(row(cell("A"), cell("B")), row(cell(GOES_ON, "C"), cell("D")))),
        """
        | A | B |
        | C | D |""");
  }

  @Test
  void cellsOfOtherWidthsAreNotMergedDownwards() {
    reads(
        ADocx.of(
            table(
                row(cell(MERGED + "<w:gridSpan w:val=\"2\"/>", "A"), cell("B")),
                row(cell(GOES_ON, "C"), cell("D"), cell("E")))),
        """
        | A →2 | B |
        | C | D | E |""");
  }

  @Test
  void textHiddenUnderAMergedCellIsSetAside() {
    SourceDocument document =
        ADocx.of(
                table(
                    row(cell(MERGED, "Synlig"), cell("A")), row(cell(GOES_ON, "Skymd"), cell("B"))))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| Synlig ↓2 | A |\n| B |");
    assertThat(Picture.aside(document)).containsExactly("hidden: Skymd");
    Picture.assertBalanced(document);
  }

  @Test
  void aRowThatBeginsLateOrEndsEarlyIsFilledWithEmptyCells() {
    reads(
        ADocx.of(
            table(
                row(cell("A"), cell("B"), cell("C")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("D") + "</w:tr>")),
        """
        | A | B | C |
        |  | D |  |""");
  }

  @Test
  void anAbsurdSpanReachesNoFurtherThanTheColumnsThereAre() {
    SourceDocument document =
        ADocx.of(table(row(cell("<w:gridSpan w:val=\"2147483647\"/>", "A")), row(cell("B"))))
            .read();

    assertThat(document.blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Table.class, table -> assertThat(table.columns()).isEqualTo(2));
    Picture.assertBalanced(document);
  }

  @Test
  void aTableInACellIsABlockOfTheCell() {
    SourceDocument document =
        ADocx.of(
                table(
                    row(
                        "<w:tc>"
                            + words("Före")
                            + table(row(cell("inre"), cell("tabell")))
                            + words("Efter")
                            + "</w:tc>")))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| Före ¶ | inre | tabell | ¶ Efter |");
    Picture.assertBalanced(document);
  }

  @Test
  void rowsMarkedAsHeadersAreHeaders() {
    reads(
        ADocx.of(
            table(
                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Insats") + "</w:tr>",
                row(cell("Utbilda")))),
        """
        | Insats |
        =
        | Utbilda |""");
  }

  @Test
  void withoutTheMarkLeadingBoldRowsAreHeaders() {
    reads(
        ADocx.of(
            table(
                row("<w:tc>" + p(r("<w:b/>", "Insats")) + "</w:tc>"),
                row(cell("Utbilda")),
                row("<w:tc>" + p(r("<w:b/>", "Viktigt")) + "</w:tc>"))),
        """
        | *Insats* |
        =
        | Utbilda |
        | *Viktigt* |""");
  }

  @Test
  void contentControlsAreReadThroughAtEveryLevel() {
    reads(
        ADocx.of(
            control(words("block")),
            p(r("i "), control(r("rad"))),
            table(control(row(cell("rad"), control(cell("cell")))))),
        """
        block
        i rad
        | rad | cell |""");
  }

  @Test
  void trackedChangesAreReadAsAccepted() {
    SourceDocument document =
        ADocx.of(
                p(
                    r("Planen "),
                    "<w:ins>" + r("gäller") + "</w:ins>",
                    "<w:del><w:r><w:delText>upphör</w:delText></w:r></w:del>",
                    r(" nu")),
                p("<w:moveFrom>" + r("Flyttad") + "</w:moveFrom>"),
                p("<w:moveTo>" + r("Flyttad") + "</w:moveTo>"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Planen gäller nu\nFlyttad");
    assertThat(Picture.aside(document)).containsExactly("deleted: upphör", "deleted: Flyttad");
    Picture.assertBalanced(document);
  }

  @Test
  void aDeletedRowIsSetAsideAndAnInsertedOneRead() {
    SourceDocument document =
        ADocx.of(
                table(
                    row(cell("A")),
                    "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("Borttagen") + "</w:tr>",
                    "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>" + cell("Ny") + "</w:tr>"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| A |\n| Ny |");
    assertThat(Picture.aside(document)).containsExactly("deleted: Borttagen");
    Picture.assertBalanced(document);
  }

  @Test
  void aParagraphWhoseMarkIsDeletedRunsIntoTheNext() {
    reads(ADocx.of(markDeleted(r("Planen ")), words("gäller")), "Planen gäller");
  }

  @Test
  void aDeletedMarkAtTheEndOfACellLosesNothing() {
    reads(
        ADocx.of(table(row("<w:tc>" + markDeleted(r("Kvar")) + "</w:tc>", cell("B")))),
        "| Kvar | B |");
  }

  @Test
  void aDeletedMarkBeforeATableLosesNothing() {
    reads(
        ADocx.of(markDeleted(r("Före")), table(row(cell("A"))), words("Efter")),
        """
        Före
        | A |
        Efter""");
  }

  @Test
  void aTextBoxInAParagraphWhoseMarkIsDeletedIsRead() {
    SourceDocument document =
        ADocx.of(markDeleted(r("Vid "), textBox("Ruta")), words("sidan")).read();

    assertThat(Picture.of(document)).contains("Ruta").contains("Vid sidan");
    Picture.assertBalanced(document);
  }

  @Test
  void aCommentStandsWhereTheTextRefersToIt() {
    SourceDocument document =
        ADocx.of(
                "<w:tbl><w:tr><w:tc>"
                    + words("Insats")
                    + "</w:tc><w:tc><w:p><w:commentRangeStart w:id=\"7\"/>"
                    + r("Växjö")
                    + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                    + "</w:p></w:tc></w:tr></w:tbl>")
            .with(
                "comments",
                "comments",
                "<w:comment w:id=\"6\">"
                    + words("Om allt")
                    + "</w:comment><w:comment w:id=\"7\">"
                    + words("Hela kommunen?")
                    + "</w:comment>")
            .read();

    assertThat(document.setAside())
        .containsExactly(
            new SetAside("Om allt", SetAside.Reason.COMMENT, Provenance.at("comment")),
            new SetAside(
                "Hela kommunen?",
                SetAside.Reason.COMMENT,
                Provenance.at("table 1/row 1/cell 2/paragraph 1/comment")));
  }

  @Test
  void textThatIsStruckOutIsReadAndTold() {
    SourceDocument document =
        ADocx.of(
                words("Gäller")
                    + p(r("<w:strike/>", "Utgår"), r("<w:dstrike/>", " helt"), r(" ändå"))
                    + p(r("<w:strike w:val=\"0\"/>", "Kvar"))
                    + p(r("<w:strike/>", "Också")))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Gäller\nUtgår helt ändå\nKvar\nOckså");
    assertThat(document.notices())
        .containsExactly(
            new Notice(
                Notice.Code.STRUCK_OUT, List.of("2", "Utgår helt"), Provenance.at("paragraph 2")));
  }

  @Test
  void picturesAreToldForThereMayBeTextInThem() {
    SourceDocument document =
        ADocx.of(
                words("Först")
                    + p(r("Se ") + picture(2_000_000, "") + picture(100_000, ""))
                    + table(row("<w:tc>" + p(picture(2_000_000, ""), oldPicture()) + "</w:tc>"))
                    + p(picture(2_000_000, "<adec:decorative xmlns:adec=\"a\" val=\"1\"/>"))
                    + p("<w:del>" + picture(2_000_000, "") + "</w:del>"))
            .with("header1", "hdr", p(picture(2_000_000, "")))
            .read();

    assertThat(document.notices())
        .containsExactly(
            new Notice(Notice.Code.PICTURES, List.of("3"), Provenance.at("paragraph 2")));
  }

  /** A picture so many English metric units wide. */
  private static String picture(int width, String extension) {
    return "<w:r><w:drawing><wp:inline xmlns:wp=\"p\"><wp:extent cx=\"%d\" cy=\"9\"/><wp:docPr><a:extLst xmlns:a=\"a\"><a:ext>%s</a:ext></a:extLst></wp:docPr><a:graphic xmlns:a=\"a\"><a:blip/></a:graphic></wp:inline></w:drawing></w:r>"
        .formatted(width, extension);
  }

  private static String oldPicture() {
    return "<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>";
  }

  @Test
  void commentsAndHiddenTextAreSetAside() {
    SourceDocument document =
        ADocx.of(p(r("Syns"), r("<w:vanish/>", "Dold")))
            .with(
                "comments",
                "comments",
                "<w:comment w:id=\"0\">" + words("Stämmer?") + "</w:comment>")
            .read();

    assertThat(Picture.of(document)).isEqualTo("Syns");
    assertThat(Picture.aside(document)).containsExactly("hidden: Dold", "comment: Stämmer?");
    Picture.assertBalanced(document);
  }

  @Test
  void footnotesAreReadLastWithoutTheirSeparators() {
    SourceDocument document =
        ADocx.of(p(r("Brödtext"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p("<w:r><w:separator/></w:r>")
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + words("Not")
                    + "</w:footnote>")
            .read();

    assertThat(Picture.of(document)).isEqualTo("Brödtext\nNot");
    assertThat(document.blocks().getLast().provenance())
        .isEqualTo(Provenance.at("footnote 1/paragraph 1"));
    Picture.assertBalanced(document);
  }

  @Test
  void runningHeadersAndFootersAreSetAside() {
    SourceDocument document =
        ADocx.of(words("Brödtext"))
            .with("header1", "hdr", words("Sidhuvud"))
            .with("footer1", "ftr", words("Sida 1"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Brödtext");
    assertThat(Picture.aside(document))
        .containsExactly("running-header: Sidhuvud", "running-footer: Sida 1");
    Picture.assertBalanced(document);
  }

  @Test
  void aTextBoxWrittenForTwoKindsOfProgramsIsReadOnce() {
    reads(
        ADocx.of(
            p(
                r("Före "),
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                    + "<w:txbxContent>"
                    + words("Ruta")
                    + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + "<v:textbox><w:txbxContent>"
                    + words("Ruta")
                    + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                r("efter"))),
        """
        Före efter
        Ruta""");
  }

  @Test
  void bulletsBecomeLabelsOfAList() {
    reads(
        ADocx.of(item(1, 0, "Ett"), item(1, 0, "Två"), words("Text")).withNumbering(BULLETS),
        """
        o Ett
        o Två
        Text""");
  }

  @Test
  void numbersOfSeveralLevelsAreCountedAsWordCounts() {
    reads(
        ADocx.of(
                item(2, 0, "Mål"),
                item(2, 1, "Delmål"),
                item(2, 1, "Delmål"),
                item(2, 2, "Steg"),
                item(2, 0, "Mål"),
                item(2, 1, "Delmål"))
            .withNumbering(NUMBERS),
        """
        1. Mål
          1.1 Delmål
          1.2 Delmål
            a) Steg
        2. Mål
          2.1 Delmål""");
  }

  @Test
  void aListGoesOnCountingAfterTextAndARestartedOneBeginsAnew() {
    reads(
        ADocx.of(
                item(2, 0, "Ett"),
                words("Text"),
                item(2, 0, "Två"),
                item(3, 0, "Nytt ett"),
                item(3, 0, "Nytt två"))
            .withNumbering(NUMBERS),
        """
        1. Ett
        Text
        2. Två
        1. Nytt ett
        2. Nytt två""");
  }

  @Test
  void numberingThatIsSwitchedOffIsNoList() {
    reads(ADocx.of(item(0, 0, "Text")).withNumbering(NUMBERS), "Text");
  }

  @Test
  void headingsAreKnownByStyleNameInheritanceAndOutlineLevel() {
    reads(
        ADocx.of(
                styled("Rubrik1", "Ett"),
                styled("Egen", "Två"),
                "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + r("Tre") + "</w:p>",
                styled("Okänd", "Text"))
            .withStyles(
                """
                <w:style w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
                <w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>
                <w:style w:styleId="Egen"><w:basedOn w:val="Rubrik2"/></w:style>
                """),
        """
        # Ett
        ## Två
        ### Tre
        Text""");
  }

  @Test
  void stylesInACircleEndTheSearch() {
    reads(
        ADocx.of(styled("A", "Text"))
            .withStyles(
                """
                <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>
                <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
                """),
        "Text");
  }

  @Test
  void boldOfAStyleCanBeSwitchedOffInTheRun() {
    reads(
        ADocx.of(
                "<w:p><w:pPr><w:pStyle w:val=\"Fet\"/></w:pPr>"
                    + r("fet")
                    + r("<w:b w:val=\"0\"/>", " mager")
                    + r("<w:i/>", " båda")
                    + "</w:p>")
            .withStyles("<w:style w:styleId=\"Fet\"><w:rPr><w:b/></w:rPr></w:style>"),
        "*fet* mager/* båda*/");
  }

  @Test
  void aDocumentWithoutStylesPartIsRead() {
    reads(ADocx.of(styled("Rubrik1", "Ett"), words("Text")), "Ett\nText");
  }

  @Test
  void aBrokenSidePartCostsOnlyThatPart() {
    SourceDocument document =
        ADocx.of(words("Text")).withPart("comments", "comments.xml", "<inte xml").read();

    assertThat(Picture.of(document)).isEqualTo("Text");
  }

  @Test
  void theStrictFormIsReadLikeTheOther() {
    ADocx docx =
        ADocx.of(
                styled("Rubrik1", "Ett"),
                item(2, 0, "Mål"),
                table(row(cell("<w:gridSpan w:val=\"2\"/>", "A")), row(cell("B"), cell("C"))))
            .withStyles("<w:style w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/></w:style>")
            .withNumbering(NUMBERS);

    assertThat(Picture.of(docx.strict().read()))
        .isEqualTo(
            """
            # Ett
            1. Mål
            | A →2 |
            | B | C |""");
  }

  @Test
  void signsStoredAsFontAndCodeBecomeTheirLetters() {
    reads(
        ADocx.of(
            p(
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t> klart</w:t></w:r>",
                "<w:r><w:sym w:font=\"Okänd\" w:char=\"2713\"/></w:r>")),
        "✓ klart✓");
  }

  @Test
  void breaksTabsAndNoBreakHyphensKeepTheirPlace() {
    reads(
        ADocx.of(
            p(
                "<w:r><w:t>2019</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:br/><w:t>rad</w:t>"
                    + "<w:tab/><w:t>två</w:t></w:r>")),
        "2019\u20112025⏎rad\ttvå");
  }

  @Test
  void softHyphensAndLettersInPartsEnterInNormalForm() {
    reads(
        ADocx.of(words("arbets\u00ADmarknad fo\u0308r \uFB01skare")), "arbetsmarknad för fiskare");
  }

  @Test
  void aLinkKeepsItsAddressAndAFieldGivesItsResult() {
    reads(
        ADocx.of(
                p(
                    "<w:hyperlink r:id=\"l1\">" + r("webb") + "</w:hyperlink>",
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                    "<w:r><w:instrText> DATE </w:instrText></w:r>",
                    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                    r(" 2025"),
                    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))
            .withLink("l1", "https://example.se/"),
        "[webb](https://example.se/) 2025");
  }

  @Test
  void everyCellTellsWhereItStood() {
    SourceDocument document =
        ADocx.of(table(row(cell("A"))), table(row(cell("B"), cell("C")))).read();

    assertThat(document.blocks())
        .extracting(block -> ((Block.Table) block).cells().getLast().provenance())
        .containsExactly(
            Provenance.at("table 1/row 1/cell 1"), Provenance.at("table 2/row 1/cell 2"));
  }

  @Test
  void bulletsAreShownAsInTheirFont() {
    reads(
        ADocx.of(item(1, 0, "Ett"), item(1, 1, "Inre"))
            .withNumbering(
                """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0FC"/>
                    <w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>
                  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """),
        """
        ✓ Ett
          o Inre""");
  }

  @Test
  void aLevelThatIsTiedToAStyleIsFoundByTheStyle() {
    reads(
        ADocx.of(styled("Lista1", "Mål"), styled("Lista2", "Delmål"))
            .withStyles(
                """
                <w:style w:styleId="Lista1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
                </w:style>
                <w:style w:styleId="Lista2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
                </w:style>
                """)
            .withNumbering(
                """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Lista1"/>
                    <w:lvlText w:val="%1."/></w:lvl>
                  <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="Lista2"/>
                    <w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """),
        """
        I. Mål
          1.1 Delmål""");
  }

  @Test
  void aListThatBorrowsItsLevelsFromAListStyleFindsThem() {
    reads(
        ADocx.of(item(2, 0, "Mål"))
            .withNumbering(
                """
                <w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Stil"/>
                  <w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>
                </w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Stil"/></w:abstractNum>
                <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                """),
        "a) Mål");
  }

  @Test
  void aListBeginsWhereItsOverrideSays() {
    reads(
        ADocx.of(item(1, 0, "Sju"), item(1, 0, "Åtta"))
            .withNumbering(
                """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/>
                  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
                """),
        """
        7. Sju
        8. Åtta""");
  }

  @Test
  void aFormFieldShowsItsValueAndAFieldInACodeNothing() {
    SourceDocument document =
        ADocx.of(
                p(
                    form("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>"),
                    r(" klar, "),
                    form(
                        "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"nej\"/>"
                            + "<w:listEntry w:val=\"ja\"/></w:ddList>")),
                p(
                    mark("begin"),
                    "<w:r><w:instrText> IF </w:instrText></w:r>",
                    mark("begin"),
                    "<w:r><w:instrText> PAGE </w:instrText></w:r>",
                    mark("separate"),
                    r("3"),
                    mark("end"),
                    mark("separate"),
                    r("Sidan tre"),
                    mark("end")))
            .read();

    assertThat(Picture.of(document)).isEqualTo("☒ klar, ja\nSidan tre");
    assertThat(Picture.aside(document)).containsExactly("hidden: 3");
    Picture.assertBalanced(document);
  }

  @Test
  void aFieldThatReachesOverParagraphsHidesOnlyItsCode() {
    reads(
        ADocx.of(
            p(
                mark("begin"),
                "<w:r><w:instrText> HYPERLINK \"https://example.se/\" </w:instrText></w:r>",
                mark("separate"),
                r("Ett")),
            p(r("Två"), mark("end"), r(" ut"))),
        """
        [Ett](https://example.se/)
        [Två](https://example.se/) ut""");
  }

  @Test
  void aFieldThatDoesNotEndHidesNothing() {
    reads(ADocx.of(p(r("Före "), mark("begin"), r("efter")), words("Nästa")), "Före efter\nNästa");
  }

  @Test
  void thePromptOfAnEmptyContentControlIsNoText() {
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + r("<w:rStyle w:val=\"PlaceholderText\"/>", "Klicka här.")
            + "</w:sdtContent></w:sdt>";
    SourceDocument document =
        ADocx.of(table(row(cell("Ansvar"), "<w:tc>" + p(prompt) + "</w:tc>"))).read();

    assertThat(Picture.of(document)).isEqualTo("| Ansvar |  |");
    assertThat(Picture.aside(document)).containsExactly("placeholder: Klicka här.");
    Picture.assertBalanced(document);
  }

  @Test
  void aControlThatAProgramHasFilledInIsReadThoughItIsMarkedEmpty() {
    reads(
        ADocx.of(
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + words("Växjö kommun")
                + "</w:sdtContent></w:sdt>"),
        "Växjö kommun");
  }

  @Test
  void aDocumentWithinTheDocumentIsReadWhereItStands() {
    SourceDocument document =
        ADocx.of(words("Före"), "<w:altChunk r:id=\"c1\"/>", words("Efter"))
            .withChunk("c1", "del.html", "<html><body><p>Inbäddad<ul><li>punkt</ul></body></html>")
            .read();

    assertThat(Picture.of(document)).isEqualTo("Före\nInbäddad\n• punkt\nEfter");
    assertThat(document.blocks().get(1).provenance())
        .isEqualTo(Provenance.at("chunk 1/paragraph 1"));
    Picture.assertBalanced(document);
  }

  @Test
  void aDocumentWithinThatCannotBeReadIsANotice() {
    SourceDocument document =
        ADocx.of(words("Före"), "<w:altChunk r:id=\"c1\"/>")
            .withChunk("c1", "del.bin", "\u0001\u0002")
            .read();

    assertThat(Picture.of(document)).isEqualTo("Före");
    assertThat(document.notices())
        .containsExactly(Notice.of(Notice.Code.UNREADABLE_PART, "chunk 1"));
  }

  @Test
  void theWordsOfADiagramStandWhereItIsAnchored() {
    SourceDocument document =
        ADocx.of(
                p(
                    r("Före"),
                    "<w:r><w:drawing><dgm:relIds xmlns:dgm=\"d\" r:dm=\"dia\"/></w:drawing></w:r>"),
                words("Efter"))
            .withDiagram(
                "dia",
                "<dgm:dataModel xmlns:dgm=\"d\" xmlns:a=\"a\"><dgm:pt><dgm:t><a:p><a:r><a:t>Ruta"
                    + "</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>")
            .read();

    assertThat(Picture.of(document)).isEqualTo("Före\nRuta\nEfter");
    Picture.assertBalanced(document);
  }

  @Test
  void aCellMergedTheOldWayIsOneCell() {
    reads(
        ADocx.of(
            table(
                row(cell("<w:hMerge w:val=\"restart\"/>", "A"), cell("<w:hMerge/>", ""), cell("B")),
                row(cell("C"), cell("D"), cell("E")))),
        """
        | A →2 | B |
        | C | D | E |""");
  }

  @Test
  void hiddenRowsAndDeletedCellsAreSetAside() {
    SourceDocument document =
        ADocx.of(
                table(
                    row(cell("A"), cell("<w:cellDel w:id=\"1\"/>", "Borta"), cell("B")),
                    "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("Dold") + "</w:tr>"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| A | B |");
    assertThat(Picture.aside(document)).containsExactlyInAnyOrder("deleted: Borta", "hidden: Dold");
    Picture.assertBalanced(document);
  }

  @Test
  void aBorderDraggedByHandMakesNoColumnOfSlivers() {
    String grid =
        "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
    reads(
        ADocx.of(
            "<w:tbl><w:tblPr/>"
                + grid
                + row(cell("A"), cell("<w:gridSpan w:val=\"2\"/>", "B"))
                + row(cell("<w:gridSpan w:val=\"2\"/>", "C"), cell("D"))
                + "</w:tbl>"),
        """
        | A | B |
        | C | D |""");
  }

  @Test
  void aTableStyleThatSetsItsFirstRowInBoldMakesItAHeader() {
    reads(
        ADocx.of(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rutnat\"/><w:tblLook w:val=\"04A0\"/></w:tblPr>"
                    + row(cell("Insats"))
                    + row(cell("Utbilda"))
                    + "</w:tbl>")
            .withStyles(
                "<w:style w:styleId=\"Rutnat\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr>"
                    + "</w:tblStylePr></w:style>"),
        """
        | Insats |
        =
        | Utbilda |""");
  }

  @Test
  void aParagraphInLargerLettersIsAHeading() {
    reads(
        ADocx.of(
            p(r("<w:sz w:val=\"36\"/>", "Plan")),
            p(r("<w:b/><w:sz w:val=\"24\"/>", "Hälsa")),
            words("En löpande text i vanlig storlek, som är längre än sina rubriker."),
            p(r("<w:b/>", "Fet rad"))),
        """
        # Plan
        ## *Hälsa*
        En löpande text i vanlig storlek, som är längre än sina rubriker.
        *Fet rad*""");
  }

  @Test
  void aReadingAidKeepsBothTexts() {
    reads(
        ADocx.of(
            p(
                "<w:r><w:ruby><w:rt>"
                    + r("över")
                    + "</w:rt><w:rubyBase>"
                    + r("bas")
                    + "</w:rubyBase></w:ruby></w:r>")),
        "överbas");
  }

  @Test
  void aNoteMarkOfTheAuthorsOwnIsNoText() {
    SourceDocument document =
        ADocx.of(
                p(
                    r("Text"),
                    "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Text");
    assertThat(Picture.aside(document)).containsExactly("note-mark: *");
    Picture.assertBalanced(document);
  }

  @Test
  void aLockedFileOpensWithItsPasswordOnly() throws Exception {
    byte[] locked = lock(ADocx.of(words("Hemlig")).bytes(), "nyckel");
    SourceFile file = Extractor.load("plan.docx", locked);

    assertThat(file.format()).isEqualTo(Format.DOCX);
    assertThat(
            Picture.of(Extractor.standard().read(file.with(Optional.of(new Password("nyckel"))))))
        .isEqualTo("Hemlig");
    isRefused(file, Reason.ENCRYPTED);
    isRefused(file.with(Optional.of(new Password("fel"))), Reason.WRONG_PASSWORD);
    assertThat(file.with(Optional.of(new Password("nyckel"))).toString()).doesNotContain("nyckel");
  }

  private static void isRefused(SourceFile file, Reason reason) {
    assertThatThrownBy(() -> Extractor.standard().read(file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  static byte[] lock(byte[] docx, String password) throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(docx);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(type);
  }

  private static String form(String data) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>"
        + data
        + "</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r>"
        + mark("end");
  }

  @Test
  void bulletsThatWereTypedMakeAListAllTheSame() {
    SourceDocument document =
        ADocx.of(
                words("Insatser:"),
                words("• Språkkafé"),
                words("\u25E6\tMentorer"),
                words("• Lots"),
                table(
                    row(
                        "<w:tc>"
                            + p(
                                "<w:r><w:t>Ansvar:</w:t><w:br/><w:t>- Växjö</w:t><w:br/>"
                                    + "<w:t>- Alvesta</w:t></w:r>")
                            + "</w:tc>")))
            .read();

    assertThat(Picture.of(document))
        .isEqualTo(
            """
            Insatser:
            • Språkkafé
              ◦ Mentorer
            • Lots
            | Ansvar: ¶ - Växjö - Alvesta |""");
    assertThat(Picture.aside(document))
        .containsExactly(
            "list-label: •", "list-label: ◦", "list-label: •", "list-label: -", "list-label: -");
    Picture.assertBalanced(document);
  }

  @Test
  void aSingleDashAndTypedNumbersStayWhatTheyAre() {
    reads(
        ADocx.of(words("- Växjö kommun"), words("Text"), words("1. Mål"), words("–")),
        """
        - Växjö kommun
        Text
        1. Mål
        –""");
  }

  @Test
  void aDocumentTypeDeclarationIsRefused() {
    byte[] bytes =
        ADocx.of(words("Text"))
            .withPart(
                "styles",
                "document.xml",
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>")
            .bytes();

    isDamaged(bytes);
  }

  @Test
  void aPartThatNobodyReadsCostsNothing() throws Exception {
    byte[] blank =
        ADocx.of(words("Text")).withPart("image", "blank.bin", "0".repeat(5_000_000)).bytes();
    byte[] properties =
        ADocx.of(words("Text"))
            .withPart("x", "../docProps/core.xml", "<cp:coreProperties/>")
            .withPart("x", "utan typ.tmp", "")
            .bytes();

    assertThat(Texts.of(readBytes(blank).blocks())).isEqualTo("Text");
    assertThat(Texts.of(readBytes(properties).blocks())).isEqualTo("Text");
  }

  @Test
  void textThatPacksAsABombDoesIsRefused() {
    byte[] bomb = ADocx.of(words("Text"), "<w:p/>".repeat(2_000_000)).bytes();

    assertThatThrownBy(() -> readBytes(bomb))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_LARGE));
  }

  @Test
  void textInAnElementThatNobodyKnowsIsAParagraph() {
    reads(
        ADocx.of(words("Text"), "<w:p2>" + r("Okänd") + "</w:p2>", words("Slut")),
        """
        Text
        Okänd
        Slut""");
  }

  @Test
  void aSignThatOlderProgramsShowAsTextIsText() {
    reads(
        ADocx.of(
            p(
                r("Färg "),
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w:symEx/></mc:Choice>"
                    + "<mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>",
                r(" slut"))),
        "Färg 😊 slut");
  }

  @Test
  void aFileCutShortIsDamaged() {
    byte[] whole = ADocx.of(words("Text")).bytes();

    isDamaged(Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String deep = "<w:sdt><w:sdtContent>".repeat(2000) + "</w:sdtContent></w:sdt>".repeat(2000);

    assertThatThrownBy(() -> readBytes(ADocx.of(deep).bytes()))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            // Newer platforms have a limit of their own, below ours.
            e ->
                assertThat(e.reason())
                    .isIn(
                        UnreadableDocumentException.Reason.TOO_LARGE,
                        UnreadableDocumentException.Reason.DAMAGED));
  }

  private static void isDamaged(byte[] bytes) {
    assertThatThrownBy(() -> readBytes(bytes))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.DAMAGED));
  }

  private static SourceDocument readBytes(byte[] bytes) throws UnreadableDocumentException {
    return Extractor.standard().read(new SourceFile("plan.docx", Format.DOCX, bytes));
  }

  /** The document looks like the picture, nothing is set aside and nothing lost. */
  private static void reads(ADocx docx, String picture) {
    SourceDocument document = docx.read();
    Picture.assertShows(document, picture);
    assertThat(Picture.aside(document)).isEmpty();
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(text));
  }

  private static String markDeleted(String... runs) {
    return "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
        + String.join("", runs)
        + "</w:p>";
  }

  private static String textBox(String text) {
    return "<w:r><w:drawing><wps:txbx><w:txbxContent>"
        + words(text)
        + "</w:txbxContent></wps:txbx></w:drawing></w:r>";
  }
}
