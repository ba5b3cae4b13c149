package se.handlingsplan.extract.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

class RtfReaderTest {
  /** As Word writes them: text that is not seen, and tables of things that are no text. */
  private static final String HEAD =
      """
      \\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1\\adeff0\\deff0
      {\\fonttbl{\\f0\\fbidi \\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}
      {\\f2\\fbidi \\fnil\\fcharset2\\fprq2 Wingdings;}{\\f3\\froman\\fcharset2 Symbol{\\*\\falt Bookshelf};}
      {\\f4\\fswiss\\fcharset238\\fprq2 Arial CE;}{\\f5\\fmodern\\fcharset128 MS Gothic;}
      {\\f6\\fswiss\\fcharset204 Arial Cyr;}{\\f7\\fnil\\fcharset0\\cpg850 Terminal;}}
      {\\colortbl;\\red0\\green0\\blue0;}
      {\\stylesheet{\\ql\\fs24\\lang1053 \\snext0 Normal;}
      {\\s1\\ql\\keepn\\outlinelevel0\\b\\fs32 \\sbasedon0 \\snext0 heading 1;}
      {\\s2\\sbasedon0 Rubrik 2;}{\\s3\\sbasedon2 Egen rubrik;}{\\s4\\sbasedon3\\outlinelevel9 Text;}
      {\\s5\\b\\fs40 Title;}{\\s6\\sbasedon7 A;}{\\s7\\sbasedon6 B;}{\\s8\\b Fet;}{\\s9\\sbasedon8 Fetare;}
      {\\*\\cs10 \\additive Default Paragraph Font;}{\\*\\ts11\\tsrowd Normal Table;}}
      {\\*\\rsidtbl \\rsid1}{\\mmathPr\\mmathFont34}{\\info{\\title Dold titel}{\\author Dold}}
      {\\*\\generator Microsoft Word 10.0.2627;}{\\*\\xmlnstbl {\\xmlns1 http://dold;}}
      {\\*\\pnseclvl1\\pnucrm\\pnstart1\\pnindent720\\pnhang {\\pntxta .}}
      {\\*\\listtable
      {\\list\\listtemplateid1\\listhybrid
      {\\listlevel\\levelnfc0\\levelnfcn0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}\\fi-360}
      {\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'03\\'00.\\'01;}{\\levelnumbers\\'01\\'03;}}
      {\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'02\\'02);}{\\levelnumbers\\'01;}}
      {\\listname ;}\\listid11}
      {\\list\\listtemplateid2{\\listlevel\\levelnfc23\\levelstartat1{\\leveltext\\'01\\u-3913 ?;}{\\levelnumbers;}\\f3}
      {\\listname ;}\\listid12}}
      {\\*\\listoverridetable{\\listoverride\\listid11\\listoverridecount0\\ls1}
      {\\listoverride\\listid12\\listoverridecount0\\ls2}
      {\\listoverride\\listid11\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}
      {\\listoverride\\listid11\\listoverridecount0\\ls4}}
      """;

  @Test
  void paragraphsKeepBoldAndItalic() {
    reads(
        "\\pard\\plain Ett {\\b fett\\b0  och {\\i kursivt}}\\par \\b\\i b\\plain a\\b0\\par}",
        """
        Ett *fett* och /kursivt/
        /*b*/a""");
  }

  @Test
  void bytesMeanLettersByTheirFontsCharacterSet() {
    reads(
        "\\pard\\plain \\'e5\\'e4\\'f6 {\\f4 \\'9c\\'b9} {\\f6 \\'cf\\'eb\\'e0\\'ed} {\\f7 \\'86\\'84\\'94}"
            + " {\\f5 \\'83v\\'89\\'e6}\\par",
        "åäö śą План åäö プ画");
  }

  @Test
  void bytesThatStandAsTheyAreAreReadToo() {
    reads("\\pard\\plain åtgärd\\par", "åtgärd");
  }

  @ParameterizedTest
  @CsvSource({
    "\\mac,8c8a9a",
    "\\pc,868494",
    "\\pca,868494",
    "\\ansi,e5e4f6",
    "\\ansicpg1250,e5e4f6"
  })
  void theDocumentsOwnCodePageHoldsWhereNoFontSaysAnother(String page, String hex) {
    String letters = hex.replaceAll("(..)", "\\\\'$1");
    SourceDocument document = read("{\\rtf1" + page + " " + letters + "\\par}");

    // The Czech code page has an l with an accent where the western one has å.
    assertThat(Picture.of(document)).isEqualTo(page.endsWith("1250") ? "ĺäö" : "åäö");
    Picture.assertBalanced(document);
  }

  @Test
  void aByteThatMeansNothingIsSeenToDoSo() {
    reads("\\pard\\plain a\\'81b\\par", "a\uFFFDb");
  }

  @Test
  void unicodeLeavesOutWhatIsThereForOtherPrograms() {
    reads(
        "\\pard\\plain \\u229\\'e5\\u228 ?\\u246{}ab {\\uc2\\u8211\\'96-c}{\\uc0\\u8212 d}"
            + "\\u8226\\endash e\\u-10179\\'3f\\u-8704\\'3f\\u228\\b0 f\\u229\\~g\\par",
        "åäöab –c—d•e\uD83D\uDE00äfåg");
  }

  @Test
  void halfACharacterIsSeenToBeMissing() {
    reads(
        "\\pard\\plain \\uc0 a\\u-10240 b\\u-9216 c\\u-10240\\u-10240 d\\par",
        "a\uFFFDb\uFFFDc\uFFFD\uFFFDd");
  }

  @Test
  void lettersWrittenInPartsBecomeOne() {
    reads("\\pard\\plain fo\\u776?rsko\\-la\\par", "förskola");
  }

  @Test
  void ofAContentWrittenTwiceTheUnicodeOneIsRead() {
    reads("\\pard\\plain {\\upr{a {b}c}{\\*\\ud{\\u229?ngra}}} slut\\par", "ångra slut");
  }

  @Test
  void specialCharactersAreCharacters() {
    reads(
        "\\pard\\plain 2019\\_2025\\~kr\\line rad\\tab\\ldblquote a\\rdblquote \\lquote b\\rquote"
            + " \\endash\\emdash\\bullet\\{\\}\\\\\\emspace x\\enspace x\\qmspace x\\par",
        "2019\u20112025\u00A0kr⏎rad\t“a”‘b’–—•{}\\\u2003x\u2002x\u2005x");
  }

  @Test
  void signsOfSymbolFontsBecomeTheirLetters() {
    reads(
        "\\pard\\plain {\\f2 \\'fc} klart {\\f3\\'b7} {\\f2\\u-3842?}"
            + "{\\field{\\*\\fldinst SYMBOL 252 \\\\f \"Wingdings\" \\\\s 12}{\\fldrslt\\f2\\fs24}}\\par",
        "✓ klart • ☑✓");
  }

  @Test
  void textThatIsStruckOutIsReadAndTold() {
    SourceDocument document =
        read(whole("\\pard\\plain Gäller\\par {\\strike Utgår}{\\striked1  helt} ej\\par"));

    assertThat(Picture.of(document)).isEqualTo("Gäller\nUtgår helt ej");
    assertThat(document.notices())
        .containsExactly(
            new Notice(
                Notice.Code.STRUCK_OUT, List.of("1", "Utgår helt"), Provenance.at("paragraph 2")));
  }

  @Test
  void picturesAreToldForThereMayBeTextInThem() {
    SourceDocument document =
        read(
            whole(
                "{\\header\\pard\\plain {\\pict 00}\\par}\\pard\\plain Först\\par "
                    + "Se {\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}} {\\pict 00}{\\v{\\pict 00}}\\par"));

    assertThat(document.notices())
        .containsExactly(
            new Notice(Notice.Code.PICTURES, List.of("2"), Provenance.at("paragraph 2")));
  }

  @Test
  void whatTracksChangesIsReadAsAccepted() {
    readsAside(
        "\\pard\\plain Kvar {\\deleted\\revauthdel1 struket }{\\revised\\revauth1 nytt}"
            + "{\\v dolt}\\par Ett{\\deleted\\par}Två\\par",
        """
        Kvar nytt
        EttTvå""",
        "deleted: struket",
        "hidden: dolt");
  }

  @Test
  void headingsAreToldByOutlineOrStyle() {
    reads(
        """
        \\pard\\plain \\s1\\ql\\outlinelevel0\\b\\fs32 Ett\\par
        \\pard\\plain \\s2 Två\\par
        \\pard\\plain \\s3 Ärver\\par
        \\pard\\plain \\s4 Text\\par
        \\pard\\plain \\outlinelevel2 Tre\\par
        \\pard\\plain \\s5\\b Titel\\par
        \\pard\\plain \\s6 I ring\\par
        \\pard\\plain \\s77 Okänd\\par
        """,
        """
        # *Ett*
        ## Två
        ## Ärver
        Text
        ### Tre
        # *Titel*
        I ring
        Okänd""");
  }

  @Test
  void aHeadingMayBeToldByItsSizeAlone() {
    reads(
        "\\pard\\plain\\fs36 Stor rubrik\\par \\pard\\plain\\fs22 Vanlig text som är längre.\\par",
        """
        # Stor rubrik
        Vanlig text som är längre.""");
  }

  @Test
  void aLookThatAStyleInheritsHoldsWhereTheTextSaysNothing() {
    reads(
        "\\pard\\plain \\s9 ärvd{\\b0  mager}\\par \\pard\\s9\\plain plan\\par",
        """
        *ärvd* mager
        plan""");
  }

  @Test
  void aPropertyHoldsWhereTheParagraphEnds() {
    reads("{\\pard\\plain\\s2 Text}\\par \\pard Rubrik\\s2\\par", "Text\n## Rubrik");
  }

  @Test
  void whatStandsInNoDestinationWeKnowIsIgnoredOnlyIfItSaysSo() {
    reads(
        "\\pard\\plain {\\okänt a}{\\*\\okant b{c}}{\\*\\bkmkstart _Toc1}d{\\*\\bkmkend _Toc1}"
            + "{\\loch\\*\\cs10 e}\\par",
        "änt ade");
  }

  @Test
  void picturesAndObjectsAreNoText() {
    SourceDocument document =
        read(
            whole(
                "\\pard\\plain a{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}"
                    + "{\\object\\objemb{\\*\\objclass Word}{\\*\\objdata 0105}{\\result b}}"
                    + "{\\pict\\bin5 }}}}}\\'e5}c\\bin3 {{{d\\par"));

    assertThat(Picture.of(document)).isEqualTo("abcd");
    assertThat(document.notices())
        .containsExactly(
            new Notice(Notice.Code.PICTURES, List.of("2"), Provenance.at("paragraph 1")));
  }

  @Test
  void headersNotesAndCommentsStandApart() {
    readsAside(
        """
        {\\headerr \\pard\\plain Sidhuvud\\par}{\\footer \\pard\\plain Sida {\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}
        {\\*\\ftnsep \\pard\\plain \\chftnsep\\par}
        \\pard\\plain Text{\\super\\chftn{\\footnote \\pard\\plain {\\super\\chftn} Fot}}
        {\\cs10\\super\\chftn{\\*\\footnote\\ftnalt \\pard\\plain \\chftn Slut\\par}}
        {\\*\\atrfstart 1}märkt{\\*\\atrfend 1}{\\*\\atnid AA}{\\*\\atnauthor Anna}\\chatn
        {\\*\\annotation{\\*\\atnref 1}{\\*\\atndate 1}\\pard\\plain Fråga?\\par}{\\footnote Två}\\par
        """,
        """
        Textmärkt
        Fot
        Två
        Slut""",
        "running-header: Sidhuvud",
        "running-footer: Sida 2",
        "comment: Fråga?");
  }

  @Test
  void aNoteToACellIsNoTableThoughItSaysSo() {
    reads(
        "\\trowd\\cellx2000\\pard\\intbl Insats{\\super\\chftn}{\\*\\footnote\\chftn\\~\\plain\\pard\\intbl"
            + " {\\pard\\intbl Enligt beslut.\\par}}\\cell\\row\\pard Efter\\par",
        """
        | Insats |
        Efter
        Enligt beslut.""");
  }

  @Test
  void notesTellWhereTheyStood() {
    SourceDocument document = read(whole("a{\\footnote b}{\\footnote\\ftnalt c}\\par"));

    assertThat(document.blocks())
        .extracting(Block::provenance)
        .containsExactly(
            Provenance.at("paragraph 1"),
            Provenance.at("footnote 1/paragraph 1"),
            Provenance.at("endnote 1/paragraph 1"));
  }

  @Test
  void fieldsGiveTheirResultAndLinksTheirAddress() {
    reads(
        "\\pard\\plain {\\field\\fldedit{\\*\\fldinst {\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0"
            + "  HYPERLINK \"https://a.se/?b=1\" }{{\\*\\datafield 00d0c9}}}{\\fldrslt {\\cs10 webb}}}"
            + " {\\field{\\*\\fldinst DATE}{\\fldrslt 2025}}\\par",
        "[webb](https://a.se/?b=1) 2025");
  }

  @Test
  void whatAFieldWithinAFieldsCodeShowsIsNotSeen() {
    readsAside(
        "\\pard\\plain {\\field{\\*\\fldinst IF {\\field{\\*\\fldinst X}{\\fldrslt ett}} = 1}{\\fldrslt två}}\\par",
        "två",
        "hidden: ett");
  }

  @Test
  void formFieldsShowTheirValue() {
    reads(
        """
        \\pard\\plain {\\field{\\*\\fldinst {FORMCHECKBOX }{{\\*\\formfield{\\fftype1\\ffres25\\ffdefres1{\\*\\ffname Ja}}}}}{\\fldrslt }} ja
        {\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres0\\ffdefres1}}}{\\fldrslt}} nej
        {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl Ett}{\\*\\ffl Tv\\'e5}}}}{\\fldrslt}}
        {\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffdeftext Skriv}}}}{\\fldrslt Svar}}\\par
        """,
        "☒ ja☐ nejTvåSvar");
  }

  @Test
  void textBoxesFollowTheParagraphTheyAreAnchoredIn() {
    reads(
        """
        \\pard\\plain \\s1 Ett{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}
        {\\shptxt \\pard\\plain Ruta\\par \\pard\\plain till}}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext Ruta igen\\par}}}}
         slut\\par
        \\pard\\plain {\\*\\do\\dobxcolumn\\dptxbx{\\dptxbxtext\\pard\\plain Gammal ruta\\par}\\dpx1}Två\\par
        """,
        """
        # *Ett slut*
        Ruta
        till
        Två
        Gammal ruta""");
  }

  @Test
  void indexEntriesAreHiddenCode() {
    readsAside(
        "\\pard\\plain Text{\\xe \\pard\\plain {\\v Ord:under}}{\\tc Rad}\\par",
        "Text",
        "hidden: Ord:under⏎Rad");
  }

  @Test
  void listsTakeTheLabelsThatTheDocumentShows() {
    reads(
        """
        \\pard\\plain {\\listtext\\pard\\plain\\ltrpar \\hich\\af0\\dbch\\af0\\loch\\f0 1.\\tab}\\ls1 Ett\\par
        {\\listtext\\pard\\plain 1.1\\tab}\\ilvl1\\ls1 Under\\par
        \\pard\\plain {\\listtext\\pard\\plain 2.\\tab}\\ls1 Två\\par
        \\pard\\plain {\\listtext\\pard\\plain\\f3 \\'b7\\tab}\\ls2 Punkt\\par
        \\pard\\plain {\\listtext\\pard\\plain 3.\\tab}\\s1\\ls1\\outlinelevel0 Rubrik\\par
        """,
        """
        1. Ett
          1.1 Under
        2. Två
        • Punkt
        # *Rubrik*""");
  }

  @Test
  void labelsThatTheDocumentDoesNotShowAreCounted() {
    reads(
        """
        \\pard\\plain \\ls1 Ett\\par \\ilvl1 Under\\par Mer\\par \\ilvl2 Djupt\\par
        \\pard\\plain\\ls1 Två\\par \\pard\\plain Text\\par \\pard\\plain\\ls4 Tre\\par
        \\pard\\plain\\ls3 Fem\\par Sex\\par \\pard\\plain\\ls2 Punkt\\par \\pard\\plain\\ls99 Okänd\\par
        """,
        """
        1. Ett
          1.1 Under
          1.2 Mer
            a) Djupt
        2. Två
        Text
        3. Tre
        5. Fem
        6. Sex
        • Punkt
        1. Okänd""");
  }

  @Test
  void listsOfOlderDocumentsAreLists() {
    reads(
        """
        \\pard{\\pntext\\f3\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf3\\pnindent0{\\pntxtb\\'B7}}\\fi-360 Punkt\\par
        {\\pntext\\f3\\'B7\\tab}Till\\par
        \\pard Text\\par
        \\pard{\\*\\pn \\pnlvlbody\\pnlcltr\\pnstart2{\\pntxtb (}{\\pntxta )}}B\\par C\\par
        \\pard{\\pntext 1.\\tab}Lös\\par
        """,
        """
        • Punkt
        • Till
        Text
        (b) B
        (c) C
        1. Lös""");
  }

  @Test
  void aTableAsWordWritesItHasItsRowPropertiesTwice() {
    reads(
        """
        \\trowd \\irow0\\irowband0\\ltrrow\\ts11\\trgaph70\\trleft-70\\trhdr\\clvertalt\\cellx2000\\cellx4000
        \\pard\\plain \\ltrpar\\intbl\\wrapdefault {\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 Insats\\cell Ansvar\\cell }
        \\pard\\plain \\intbl {\\trowd \\irow0\\irowband0\\trleft-70\\trhdr\\cellx2000\\cellx4000\\row \\ltrrow}
        \\pard\\plain \\intbl {A\\par B\\cell C\\cell }
        \\pard\\plain {\\trowd \\irow1\\irowband1\\lastrow \\trleft-70\\cellx2000\\cellx4000\\row }
        \\pard\\plain Efter\\par
        """,
        """
        | Insats | Ansvar |
        =
        | A ¶ B | C |
        Efter""");
  }

  @Test
  void tablesThatFollowEachOtherAreTwoWhereTheDocumentNumbersTheirRows() {
    reads(
        """
        \\trowd\\irow0\\lastrow\\cellx1000\\pard\\intbl A\\cell\\row
        \\trowd\\irow0\\cellx2000\\pard\\intbl B\\cell\\row
        \\trowd\\irow1\\lastrow\\cellx2000\\pard\\intbl C\\cell\\row
        \\pard Slut\\par
        """,
        """
        | A |
        | B |
        | C |
        Slut""");
    assertThat(
            read(whole(
                    "\\trowd\\irow0\\lastrow\\cellx1\\intbl A\\cell\\row\\trowd\\irow0\\cellx2 B\\cell\\row"))
                .blocks())
        .hasSize(2);
  }

  @Test
  void cellsMergeInBothDirections() {
    reads(
        """
        \\trowd\\trleft0\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000
        \\pard\\intbl A\\cell B\\cell C\\cell\\row
        \\trowd\\trleft0\\clvmrg\\cellx1000\\cellx2000\\cellx3000
        \\pard\\intbl \\cell D\\cell E\\cell\\row
        \\trowd\\trleft0\\cellx1000\\cellx3000 \\pard\\intbl F\\cell G\\cell\\row
        """,
        """
        | A ↓2 | B ¶ C →2 |
        | D | E |
        | F | G →2 |""");
  }

  @Test
  void whatAMergedCellCoversIsNotSeen() {
    readsAside(
        """
        \\trowd\\clvmgf\\cellx1000\\cellx2000\\pard\\intbl A\\cell B\\cell\\row
        \\trowd\\clvmrg\\cellx1000\\cellx2000\\pard\\intbl täckt\\cell C\\cell\\row
        """,
        """
        | A ↓2 | B |
        | C |""",
        "hidden: täckt");
  }

  @Test
  void tablesStandInTables() {
    reads(
        """
        \\trowd\\cellx3000\\cellx6000
        \\pard\\intbl\\itap1 Före\\par
        \\pard\\intbl\\itap2 X\\nestcell{\\nonesttables \\par }Y\\nestcell{\\nonesttables\\par}
        \\pard\\intbl\\itap2 {{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables Dold\\par}}
        \\pard\\intbl Efter\\cell \\pard\\intbl Sist\\cell\\row
        \\pard Slut\\par
        """,
        """
        | Före ¶ | X | Y | ¶ Efter | Sist |
        Slut""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No shape, no end of the row, no mark of the paragraphs as cells'.
        "\\pard A\\cell B\\cell ",
        "\\trowd\\cellx1000\\cellx2000\\pard\\intbl A\\cell B\\cell",
        "\\trowd\\cellx1000\\cellx2000\\pard\\intbl A\\cell B",
        "\\trowd\\cellx1000\\cellx2000\\pard\\intbl A\\cell B\\row",
        "\\trowd\\cellx1000\\pard\\intbl A\\cell B\\cell\\row",
        "\\trowd\\cellx1000\\cellx500\\pard\\intbl A\\cell B\\cell\\row",
        "\\trowd\\trleft500\\cellx500\\cellx500\\pard\\intbl A\\cell B\\cell\\row",
        "{\\pard\\intbl A\\cell B\\cell\\trowd\\cellx1000\\cellx2000\\row}",
        "{\\trowd\\cellx1000\\cellx2000}{\\pard\\intbl A\\cell B\\cell}\\row",
        "\\trowd\\cellx2147483647\\cellx-99999999999\\pard\\intbl A\\cell B\\cell\\row"
      })
  void aRowThatIsNotAsItShouldBeLosesNothing(String row) {
    reads(row, "| A | B |");
  }

  @Test
  void aRowMayHaveMoreShapesThanCells() {
    reads(
        """
        \\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl A\\cell\\row
        \\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl B\\cell C\\cell D\\cell\\row
        """,
        """
        | A |  |  |
        | B | C | D |""");
  }

  @Test
  void aTableEndsWithTheFirstParagraphOutsideIt() {
    reads(
        """
        \\trowd\\cellx1000\\cellx2000\\pard\\intbl A\\cell\\pard Utanför\\par \\pard\\intbl B\\cell\\row
        """,
        """
        | A |  |
        Utanför
        | B |  |""");
  }

  @Test
  void aRowInWhichAllIsDeletedIsGone() {
    readsAside(
        """
        \\trowd\\cellx1000\\pard\\intbl A\\cell\\row
        \\trowd\\cellx1000\\pard\\intbl {\\deleted B}\\cell\\row
        \\trowd\\cellx1000\\pard\\intbl C\\cell\\row
        """,
        """
        | A |
        | C |""",
        "deleted: B");
  }

  @Test
  void everyCellTellsWhereItStood() {
    SourceDocument document =
        read(
            whole(
                "\\pard a\\par \\trowd\\cellx1\\pard\\intbl A\\cell\\row \\pard b\\par"
                    + "\\trowd\\cellx1000\\cellx2000\\pard\\intbl B\\cell C\\par D\\cell\\row"));

    Block.Table table = (Block.Table) document.blocks().getLast();
    assertThat(table.provenance()).isEqualTo(Provenance.at("table 2"));
    assertThat(table.cellAt(0, 1).provenance()).isEqualTo(Provenance.at("table 2/row 1/cell 2"));
    assertThat(table.cellAt(0, 1).blocks())
        .extracting(Block::provenance)
        .containsExactly(
            Provenance.at("table 2/row 1/cell 2/paragraph 1"),
            Provenance.at("table 2/row 1/cell 2/paragraph 2"));
  }

  @Test
  void aFileCutShortIsReadAsFarAsItGoes() {
    SourceDocument document =
        read("{\\rtf1\\ansi Plan 2025\\par \\trowd\\cellx2000\\intbl Insats\\cell");

    assertThat(Picture.of(document)).isEqualTo("Plan 2025\n| Insats |");
    assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.TRUNCATED));
    Picture.assertBalanced(document);
  }

  @Test
  @Timeout(20)
  void groupsNestedVeryDeepAreRead() {
    String deep = "{\\b ".repeat(100_000);

    assertThat(Picture.of(read("{\\rtf1 " + deep + "x" + "}".repeat(100_000) + "y\\par}")))
        .isEqualTo("*x*y");
  }

  @Test
  @Timeout(20)
  void textsWithinTextsNestedVeryDeepAreRead() {
    SourceDocument document = read("{\\rtf1 " + "a{\\shptxt{\\footnote ".repeat(20_000));

    assertThat(document.read().total()).isEqualTo(20_000);
    Picture.assertBalanced(document);
  }

  @Test
  @Timeout(20)
  void groupsWithoutEndAreRefused() {
    assertThatThrownBy(() -> readBytes("{\\rtf1 " + "{".repeat(3_000_000)))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  @Timeout(20)
  void tablesNestedBeyondReasonKeepTheirWords() {
    SourceDocument document =
        read("{\\rtf1\\pard\\intbl\\itap2000000000 a\\nestcell b\\par\\pard\\intbl c\\cell\\row}");

    assertThat(document.read().total()).isEqualTo(3);
    Picture.assertBalanced(document);
  }

  @Test
  @Timeout(20)
  void aRowOfEndlesslyManyCellsKeepsItsWords() {
    SourceDocument document =
        read("{\\rtf1\\trowd" + "\\cellx1".repeat(100_000) + "a\\cell ".repeat(100_000) + "\\row}");

    assertThat(document.read().total()).isEqualTo(100_000);
    Picture.assertBalanced(document);
  }

  @Test
  @Timeout(20)
  void textBoxesWithinTextBoxesKeepTheirWords() {
    SourceDocument document = read("{\\rtf1 " + "{\\shptxt a".repeat(100_000));

    assertThat(document.read().total()).isEqualTo(100_000);
    Picture.assertBalanced(document);
  }

  @Test
  void dataThatClaimsToBeLongerThanTheFileEndsIt() {
    SourceDocument document = read("{\\rtf1 a\\par{\\pict\\bin2147483647 xyz}b}");

    assertThat(Picture.of(document)).isEqualTo("a");
    assertThat(document.notices()).hasSize(1);
  }

  @Test
  void aFileWithoutTextIsSaidToHaveNone() {
    assertThatThrownBy(() -> readBytes("{\\rtf1\\ansi{\\info{\\title a}}\\par}"))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"merged-cells-and-list.rtf", "notes-links-and-changes.rtf"})
  void damagedCopiesGiveAnOutcome(String name) {
    byte[] whole = resource(name);
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      byte[] damaged =
          Arrays.copyOf(whole, seed % 2 == 0 ? whole.length : random.nextInt(whole.length));
      for (int i = 0; i < 20 && damaged.length > 10; i++) {
        damaged[6 + random.nextInt(damaged.length - 6)] ^= (byte) (1 << random.nextInt(8));
      }
      String message = name + ", seed " + seed;
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            SourceDocument document =
                new RtfReader(Limits.standard()).read(new SourceFile(name, Format.RTF, damaged));
            assertThat(Picture.balance(document).isZero()).as(message).isTrue();
          },
          message);
    }
  }

  @Test
  void aTableOfLibreOfficeKeepsItsCellsAndLists() {
    resourceReads(
        "merged-cells-and-list.rtf",
        """
        # *Handlingsplan för våld i nära relationer*
        | *Område* | *Insats* | *Ansvar* |
        =
        | Förebygga ↓2 | • Föreläsning   a) för chefer   b) för alla • Enkät | Socialnämnden |
        | Följs upp 2025–2026 →2 |
        Slut""");
  }

  @Test
  void notesLinksAndChangesOfLibreOfficeAreRead() {
    resourceReads(
        "notes-links-and-changes.rtf",
        """
        Planen gäller hela kommunen, se [webben](https://kommun.example/plan).
        Fråga Åsa.
        Beslutad i maj.
        Sist av allt.""",
        "running-header: Kommunen",
        "running-footer: Sida 1",
        "deleted: struket",
        "comment: Vem ansvarar?");
  }

  private static void resourceReads(String name, String picture, String... aside) {
    SourceDocument document = read(new String(resource(name), StandardCharsets.ISO_8859_1));
    Picture.assertShows(document, picture);
    assertThat(Picture.aside(document)).containsExactly(aside);
  }

  private static String whole(String body) {
    return "{" + HEAD + body + "}";
  }

  /** The body looks like the picture, nothing is set aside and nothing lost. */
  private static void reads(String body, String picture) {
    readsAside(body, picture);
  }

  private static void readsAside(String body, String picture, String... aside) {
    SourceDocument document = read(whole(body));
    Picture.assertShows(document, picture);
    assertThat(Picture.aside(document)).containsExactly(aside);
    assertThat(document.notices()).isEmpty();
  }

  private static SourceDocument read(String rtf) {
    try {
      return readBytes(rtf);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static SourceDocument readBytes(String rtf) throws UnreadableDocumentException {
    return Extractor.standard()
        .read(new SourceFile("plan.rtf", Format.RTF, rtf.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Objects.requireNonNull(RtfReaderTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
