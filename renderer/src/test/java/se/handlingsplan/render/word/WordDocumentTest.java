package se.handlingsplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.render.layout.APublication.heading;
import static se.handlingsplan.render.layout.APublication.item;
import static se.handlingsplan.render.layout.APublication.link;
import static se.handlingsplan.render.layout.APublication.list;
import static se.handlingsplan.render.layout.APublication.paragraph;
import static se.handlingsplan.render.layout.APublication.table;
import static se.handlingsplan.render.layout.APublication.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.APublication;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.text.Wording;
import se.handlingsplan.theme.Colour;
import se.handlingsplan.theme.Logo;
import se.handlingsplan.theme.Palette;
import se.handlingsplan.theme.Theme;
import se.handlingsplan.theme.Typeface;

class WordDocumentTest {
  private static final Publication WHOLE = APublication.whole();

  @Test
  void theBodyHoldsTheTextOfTheBlocksAndNothingElse() throws IOException {
    assertThat(letters(text(reopened(WHOLE)))).isEqualTo(letters(Texts.of(WHOLE.blocks())));
  }

  @Test
  void theFileHasNothingAnExaminerWouldMark() throws IOException {
    assertThat(WordLint.faults(reopened(WHOLE))).isEmpty();
  }

  @Test
  void theExaminerSeesWhatItIsToldToLookFor() throws IOException {
    Publication faulty =
        with(
            heading(1, "A"),
            heading(3, "B"),
            table(List.of(List.of("C"))),
            table(List.of(List.of("D"))));

    assertThat(WordLint.faults(reopened(faulty)))
        .contains("Heading level 3 after 1", "Table without description", "Empty paragraph");
  }

  @Test
  void headingsBearTheStylesThatWordBuildsItsOutlineFrom() throws IOException {
    XWPFDocument document = reopened(WHOLE);
    XWPFParagraph first = document.getParagraphs().getFirst();

    assertThat(first.getStyle()).isEqualTo("Heading1");
    assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    assertThat(
            document
                .getStyles()
                .getStyle("Heading2")
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal())
        .isEqualTo(1);
  }

  @Test
  void aTableSaysItsColumnsItsHeadingRowAndWhatItHolds() throws IOException {
    XWPFTable table = reopened(WHOLE).getTables().getFirst();
    var properties = table.getCTTbl().getTblPr();

    assertThat(table.getCTTbl().getTblGrid().getGridColList())
        .extracting(column -> Integer.parseInt(column.getW().toString()))
        .containsExactly(2623, 2622, 4663, 4662);
    assertThat(properties.getTblCaption().getVal()).startsWith("Insatser för arbetsmarknad");
    assertThat(properties.getTblDescription().getVal()).startsWith("Insatser för arbetsmarknad");
    assertThat(table.getRows())
        .extracting(row -> row.isRepeatHeader())
        .containsExactly(true, false, false, false);
    assertThat(table.getRow(0).getCell(0).getParagraphs().getFirst().getStyle())
        .isEqualTo("TableHead");
  }

  @Test
  void aCellOverTwoRowsIsOneCellThatGoesOn() throws IOException {
    XWPFTable table = reopened(WHOLE).getTables().getFirst();

    assertThat(merge(table, 1)).isEqualTo(STMerge.RESTART);
    assertThat(merge(table, 2)).isEqualTo(STMerge.CONTINUE);
    assertThat(table.getRow(2).getCell(0).getText()).isEmpty();
    assertThat(table.getRow(3).getCell(0).getCTTc().getTcPr().isSetVMerge()).isFalse();
  }

  @Test
  void onlyRowsTooLongToKeepTogetherMayBeDivided() throws IOException {
    String page = "Ett långt stycke om en insats. ".repeat(60);
    XWPFTable table =
        reopened(with(table(List.of(List.of("Insats"), List.of("Kort"), List.of(page)))))
            .getTables()
            .getFirst();

    assertThat(table.getRows())
        .extracting(row -> row.isCantSplitRow())
        .containsExactly(true, true, false);
  }

  @Test
  void tablesThatFollowOnEachOtherAreHeldApart() throws IOException {
    XWPFDocument document =
        reopened(with(table(List.of(List.of("A"))), table(List.of(List.of("B")))));

    assertThat(document.getTables()).hasSize(2);
    assertThat(document.getBodyElements())
        .extracting(element -> element.getElementType().name())
        .containsExactly("TABLE", "PARAGRAPH", "TABLE", "PARAGRAPH");
  }

  @Test
  void everyOrderedListCountsForItselfFromItsOwnNumber() throws IOException {
    XWPFDocument document =
        reopened(
            with(
                list(true, item("1.", paragraph("a")), item("2.", paragraph("b"))),
                list(true, item("3.", paragraph("c")), item("4.", paragraph("d")))));
    List<XWPFParagraph> items = document.getParagraphs();

    assertThat(items.get(0).getNumID()).isEqualTo(items.get(1).getNumID());
    assertThat(items.get(2).getNumID()).isNotEqualTo(items.get(0).getNumID());
    assertThat(firstNumber(document, items.get(0))).isEqualTo(1);
    assertThat(firstNumber(document, items.get(2))).isEqualTo(3);
    assertThat(items).extracting(XWPFParagraph::getNumFmt).containsOnly("decimal");
  }

  @Test
  void aListInAListIsOneLevelFurtherIn() throws IOException {
    XWPFParagraph inner = written(reopened(WHOLE), "Parterna lämnar underlag.");

    assertThat(inner.getNumIlvl()).isEqualTo(1);
    assertThat(inner.getNumFmt()).isEqualTo("decimal");
    assertThat(written(reopened(WHOLE), "Två gånger om året").getNumFmt()).isEqualTo("bullet");
  }

  @Test
  void anItemsLaterParagraphHasNoNumberOfItsOwn() throws IOException {
    XWPFParagraph later = written(reopened(WHOLE), "Beslutet publiceras.");

    assertThat(later.getNumID()).isNull();
    assertThat(later.getStyle()).isEqualTo("ListContinue");
    assertThat(later.getIndentationLeft()).isEqualTo(357);
  }

  @Test
  void aLinkLeadsToItsAddressAndAScriptNowhere() throws IOException {
    XWPFDocument document =
        reopened(
            with(
                paragraph(
                    link("Skriv", "mailto:a@exempel.se"),
                    link("Läs", "https://exempel.se/a b?q=\"å\""),
                    link("Kör", "javascript:alert(1)"))));

    assertThat(document.getHyperlinks())
        .extracting(hyperlink -> hyperlink.getURL())
        .containsExactlyInAnyOrder(
            "mailto:a@exempel.se", "https://exempel.se/a%20b?q=%22%C3%A5%22");
    assertThat(text(document)).contains("SkrivLäsKör");
  }

  @Test
  void aFieldBearsItsNameInABookmarkAndInContentControls() throws IOException {
    String xml = xml(reopened(WHOLE));

    assertThat(xml)
        .contains("w:name=\"skill_up_3f2a91_followUp_" + Bookmarks.hash("skill-up-3f2a91/followUp"))
        .contains("<w:tag w:val=\"skill-up-3f2a91/followUp\"/>")
        .contains("<w:alias w:val=\"skill-up-3f2a91/period\"/>");
    assertThat(found("w:bookmarkStart [^>]*w:id=\"(\\d+)\"", xml))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(found("w:bookmarkEnd w:id=\"(\\d+)\"", xml));
    assertThat(found("w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", xml))
        .doesNotHaveDuplicates()
        .hasSize(16)
        .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"));
    assertThat(found("<w:sdt><w:sdtPr>.*?<w:id w:val=\"(\\d+)\"", xml)).doesNotHaveDuplicates();
  }

  @Test
  void aNameTooLongForWordIsCutAndStaysUnique() throws IOException {
    String longName = "f".repeat(80);
    assertThat(Bookmarks.name(longName + "a"))
        .hasSize(40)
        .isNotEqualTo(Bookmarks.name(longName + "b"));
    assertThat(found("<w:tag w:val=\"(.*?)\"", xml(reopened(with(named(longName))))))
        .singleElement()
        .asString()
        .hasSize(64)
        .endsWith("~" + Bookmarks.hash(longName));
    assertThat(Bookmarks.name("2026/åtgärd")).startsWith("atgard_");
    assertThat(Bookmarks.name("–")).startsWith("f_");
  }

  @Test
  void thePlanIsReadBackLetterForLetter() throws Exception {
    String json = APublication.PLAN_JSON.replace("😀", "😀\\u0001" + (char) 0xFFFE);
    XWPFDocument document = reopened(with(json, paragraph("x")));

    assertThat(plan(document)).isEqualTo(json.replace("" + (char) 0xFFFE, "\\ufffe"));
  }

  @Test
  void hostileTextIsTextAndWhatXmlCannotHoldIsLeftOut() throws IOException {
    String hostile = "<w:p>&amp; ]]> \"'</w:t> 😀\u0000\u0008\uD800\uFFFF slut";

    assertThat(text(reopened(with(paragraph(hostile)))))
        .isEqualToNormalizingWhitespace("<w:p>&amp; ]]> \"'</w:t> 😀 slut");
  }

  @Test
  void thePropertiesNameTheDocumentAndNoPerson() throws IOException {
    var properties = reopened(WHOLE).getProperties().getCoreProperties();

    assertThat(properties.getTitle()).isEqualTo("Handlingsplan 2026 – SÖK Kronoberg");
    assertThat(properties.getDescription()).startsWith("Insatser inom mottagande");
    assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
    assertThat(properties.getCreator()).isEqualTo("Handlingsplan");
    assertThat(properties.getLastModifiedByUser()).isNull();
    assertThat(properties.getCreated()).isEqualTo(properties.getModified());
  }

  @Test
  void thePageSaysItsTitleNumberAndThatItIsADraft() throws IOException {
    XWPFDocument document = reopened(WHOLE);
    String footer = document.getFooterList().getFirst().getText();

    assertThat(document.getHeaderList().getFirst().getText().strip()).isEqualTo("Utkast");
    assertThat(footer)
        .contains("Handlingsplan 2026 – SÖK Kronoberg")
        .contains("Sida ")
        .contains("Diarienummer: 403-123456-2026");
    assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
        .contains(" PAGE ")
        .contains(" NUMPAGES ");
  }

  @Test
  void whatIsNoDraftHasNoHeader() throws IOException {
    assertThat(reopened(with(heading(1, "Plan"))).getHeaderList()).isEmpty();
  }

  @Test
  void aLyingPageIsWiderThanHigh() throws IOException {
    var lying = reopened(WHOLE).getDocument().getBody().getSectPr().getPgSz();
    var standing = reopened(with(heading(1, "A"))).getDocument().getBody().getSectPr().getPgSz();

    assertThat(lying.getW()).isEqualTo(standing.getH()).isNotEqualTo(lying.getH());
    assertThat(lying.getOrient().toString()).isEqualTo("landscape");
  }

  @Test
  void theSamePublicationGivesTheSameBytesWhereverItIsWritten() {
    byte[] first = WordDocument.write(WHOLE);
    TimeZone here = TimeZone.getDefault();
    Locale language = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(WordDocument.write(WHOLE)).isEqualTo(first);
    } finally {
      TimeZone.setDefault(here);
      Locale.setDefault(language);
    }
  }

  @Test
  void noEntryOrPropertyTellsWhenTheFileWasWritten() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(WordDocument.write(WHOLE)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(2000);
      }
    }
    assertThat(reopened(WHOLE).getProperties().getCoreProperties().getUnderlyingProperties())
        .extracting(properties -> properties.getModifiedPropertyString())
        .isEqualTo("2000-01-01T00:00:00Z");
  }

  @Test
  void everyPartIsValidByTheSchemaOfWord() throws IOException {
    XWPFDocument document = reopened(WHOLE);

    assertThat(schemaFaults(document.getDocument())).isEmpty();
    assertThat(schemaFaults(document.getStyles().getCtStyles())).isEmpty();
    assertThat(schemaFaults(new Numbering().document())).isEmpty();
    assertThat(schemaFaults(Look.settings("sv-SE"))).isEmpty();
    assertThat(schemaFaults(document.getFooterList().getFirst()._getHdrFtr())).isEmpty();
  }

  @Test
  void theTableOfContentsLinksToTheHeadingsAndIsNoHeadingItself() throws IOException {
    Publication contents =
        new Publication(
            WHOLE.title(),
            WHOLE.description(),
            WHOLE.language(),
            WHOLE.blocks(),
            WHOLE.tables(),
            WHOLE.edition().withContents(),
            WHOLE.planJson());
    XWPFDocument document = reopened(contents);
    String xml = xml(document);

    assertThat(xml).contains("Table of Contents", " TOC \\o \"1-3\" \\h \\z \\u ", "Innehåll");
    assertThat(found("w:anchor=\"([^\"]+)\"", xml))
        .hasSize(4)
        .isEqualTo(found("w:bookmarkStart [^>]*w:name=\"(_Toc\\d+)\"", xml));
    assertThat(found("fldCharType=\"(\\w+)\"", xml).stream().filter("begin"::equals)).hasSize(5);
    assertThat(document.getStyles().getStyle("TOCHeading").getCTStyle().getPPr().isSetOutlineLvl())
        .isFalse();
    assertThat(schemaFaults(document.getDocument())).isEmpty();
  }

  @Test
  void theTableOfContentsLeavesOutTheNameOfTheDocumentAbove() throws IOException {
    Publication named =
        with(
            new Block.Heading(1, RichText.of("Plan"), Provenance.at("title")),
            heading(2, "A"),
            heading(2, "B"),
            heading(3, "C"),
            heading(2, "D"));
    String xml =
        xml(
            reopened(
                new Publication(
                    named.title(),
                    named.description(),
                    named.language(),
                    named.blocks(),
                    named.tables(),
                    named.edition().withContents(),
                    named.planJson())));

    assertThat(xml).contains(" TOC \\o \"2-3\" \\h \\z \\u ");
    assertThat(found("w:anchor=\"([^\"]+)\"", xml))
        .hasSize(4)
        .isEqualTo(found("w:bookmarkStart [^>]*w:name=\"(_Toc\\d+)\"", xml));
  }

  @Test
  void textIsHeldApartFromATableOrListAboveIt() throws IOException {
    XWPFDocument document =
        reopened(
            with(
                paragraph("a"),
                paragraph("b"),
                table(List.of(List.of("c"))),
                paragraph("d"),
                list(false, item("•", paragraph("e"))),
                paragraph("f")));

    assertThat(document.getParagraphs().stream().filter(p -> p.getSpacingBefore() > 0))
        .extracting(p -> p.getText())
        .containsExactly("d", "f");
  }

  @Test
  void lettersFromRightToLeftSayThatTheyAre() throws IOException {
    XWPFDocument document =
        reopened(with(paragraph("مرحبا بكم"), paragraph("Välkommen: مرحبا, säger vi.")));
    XWPFParagraph whole = document.getParagraphs().get(0);
    XWPFParagraph mixed = document.getParagraphs().get(1);

    assertThat(whole.getCTP().getPPr().isSetBidi()).isTrue();
    assertThat(mixed.getCTP().getPPr().isSetBidi()).isFalse();
    assertThat(mixed.getRuns())
        .extracting(run -> run.text())
        .containsExactly("Välkommen: ", "مرحبا", ", säger vi.");
    assertThat(mixed.getRuns().get(1).getCTR().getRPr().sizeOfRtlArray()).isOne();
    assertThat(schemaFaults(document.getDocument())).isEmpty();
  }

  @Test
  void aLineThatLeadsInAListStaysWithIt() throws IOException {
    XWPFDocument document =
        reopened(with(paragraph("Så gör vi:"), list(false, item("•", paragraph("a")))));

    assertThat(document.getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext()).isTrue();
  }

  @Test
  void theLookIsThatOfTheTheme() throws IOException {
    Colour red = new Colour(0xAA, 0x00, 0x11);
    Palette palette = new Palette(red, red, red, red, red, red, red);
    Theme theme =
        new Theme(
            palette,
            new Typeface(Optional.of("Calibri"), Optional.empty()),
            Optional.of(new Logo(Logo.Kind.PNG, new byte[] {1}, 300, 100, "Länsstyrelsen")));
    Publication themed =
        new Publication(
            WHOLE.title(),
            WHOLE.description(),
            WHOLE.language(),
            WHOLE.blocks(),
            WHOLE.tables(),
            WHOLE.edition().with(theme),
            WHOLE.planJson());
    XWPFDocument document = reopened(themed);
    var first = document.getHeaderFooterPolicy().getFirstPageHeader();

    assertThat(document.getStyles().getCtStyles().xmlText())
        .contains("AA0011", "Calibri")
        .doesNotContain("@");
    assertThat(first._getHdrFtr().xmlText()).contains("descr=\"Länsstyrelsen\"");
    assertThat(first.getText()).contains("Utkast");
    assertThat(first.getAllPictures()).hasSize(1);
    assertThat(document.getHeaderFooterPolicy().getFirstPageFooter().getText()).contains("Sida");
    assertThat(schemaFaults(document.getDocument())).isEmpty();
  }

  @Test
  void whatThePublisherRegistersStandsInTheFootAndAmongTheProperties() throws IOException {
    Publication registered =
        new Publication(
            WHOLE.title(),
            WHOLE.description(),
            WHOLE.language(),
            WHOLE.blocks(),
            WHOLE.tables(),
            WHOLE
                .edition()
                .with(
                    new Edition.Particulars(
                        Optional.of("403-1"),
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        Optional.of("2.0"))),
            WHOLE.planJson());
    XWPFDocument document = reopened(registered);

    assertThat(document.getFooterList().getFirst().getText())
        .contains("Diarienummer: 403-1 · Beslutad 2026-01-31 · Version 2.0");
    assertThat(
            document.getProperties().getCustomProperties().getProperty("Beslutsdatum").getLpwstr())
        .isEqualTo("2026-01-31");
  }

  private static List<XmlError> schemaFaults(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }

  private static XWPFDocument reopened(Publication publication) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WordDocument.write(publication)));
  }

  private static int firstNumber(XWPFDocument document, XWPFParagraph item) {
    XWPFNumbering numbering = document.getNumbering();
    CTAbstractNum definition =
        numbering.getAbstractNum(numbering.getAbstractNumID(item.getNumID())).getCTAbstractNum();
    return definition.getLvlArray(0).getStart().getVal().intValue();
  }

  private static Block named(String field) {
    return new Block.Paragraph(RichText.of("text"), Provenance.at(field));
  }

  private static STMerge.Enum merge(XWPFTable table, int row) {
    CTTc cell = table.getRow(row).getCell(0).getCTTc();
    return cell.getTcPr().getVMerge().getVal();
  }

  private static XWPFParagraph written(XWPFDocument document, String text) {
    return document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  static String text(XWPFDocument document) {
    List<String> texts = new ArrayList<>();
    document
        .getBodyElements()
        .forEach(
            element -> {
              if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText());
              } else if (element instanceof XWPFTable table) {
                table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .forEach(texts::add);
              }
            });
    return String.join("\n", texts);
  }

  private static String letters(String text) {
    return Wording.collapse(text).replace(" ", "");
  }

  private static String xml(XWPFDocument document) {
    return document.getDocument().xmlText(Parts.XML);
  }

  private static List<String> found(String pattern, String xml) {
    return Pattern.compile(pattern).matcher(xml).results().map(match -> match.group(1)).toList();
  }

  private static String plan(XWPFDocument document) throws Exception {
    PackagePart part =
        document.getPackage().getPart(PackagingURIHelper.createPartName("/customXml/item1.xml"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream in = part.getInputStream()) {
      Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
      assertThat(root.getNamespaceURI()).isEqualTo(PlanPart.NAMESPACE);
      assertThat(root.getLocalName()).isEqualTo("plan");
      return root.getTextContent();
    }
  }
}
