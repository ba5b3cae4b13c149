package se.handlingsplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.handlingsplan.render.layout.APublication.heading;
import static se.handlingsplan.render.layout.APublication.item;
import static se.handlingsplan.render.layout.APublication.list;
import static se.handlingsplan.render.layout.APublication.paragraph;
import static se.handlingsplan.render.layout.APublication.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.APublication;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.word.WordTemplateException.Problem;
import se.handlingsplan.text.Wording;
import se.handlingsplan.theme.TextRole;

class WordTemplateTest {
  private static final Publication WHOLE = APublication.whole();

  @Test
  void thePublicationHasTheStylesOfTheTemplate() throws Exception {
    XWPFDocument document =
        reopened(
            WHOLE,
            new ATemplate()
                .heading("Rubrik1", "heading 1", 1)
                .styled("LSTRubrik2", "LST Rubrik 2", STStyleType.PARAGRAPH)
                .styled("LSTTabell", "LST Tabell", STStyleType.TABLE)
                .saying("Text som var i mallen")
                .template(),
            Map.of(TextRole.HEADING_2, "LST Rubrik 2", TextRole.TABLE, "LST Tabell"));
    XWPFParagraph first = document.getParagraphs().get(0);
    XWPFParagraph second = document.getParagraphs().get(1);

    assertThat(first.getStyle()).isEqualTo("Rubrik1");
    assertThat(second.getStyle()).isEqualTo("LSTRubrik2");
    assertThat(second.getCTP().getPPr().getOutlineLvl().getVal()).isEqualTo(1);
    assertThat(first.getCTP().getPPr().isSetOutlineLvl()).isFalse();
    assertThat(document.getTables().getFirst().getStyleID()).isEqualTo("LSTTabell");
    assertThat(document.getStyles().getStyle("TableText").getName()).isEqualTo("Tabelltext");
    assertThat(text(document)).doesNotContain("Text som var i mallen");
    assertThat(letters(text(document))).isEqualTo(letters(Texts.of(WHOLE.blocks())));
    assertSound(document);
  }

  @Test
  void aSwedishNameOfAStyleIsUnderstood() throws Exception {
    XWPFDocument document =
        reopened(
            with(heading(1, "A"), paragraph("B")),
            new ATemplate()
                .heading("Rubrik2", "heading 2", 2)
                .styled("Brdtext", "Body Text", STStyleType.PARAGRAPH)
                .template(),
            Map.of(TextRole.HEADING_1, "Rubrik 2", TextRole.BODY, "Brödtext"));

    assertThat(document.getParagraphs())
        .extracting(XWPFParagraph::getStyle)
        .containsExactly("Rubrik2", "Brdtext");
    assertThat(document.getParagraphs().getFirst().getCTP().getPPr().getOutlineLvl().getVal())
        .isEqualTo(0);
  }

  @Test
  void aStyleThatIsNotThereIsNamedWithThoseLikeIt() {
    var fault =
        catchThrowableOfType(
            WordTemplateException.class,
            () ->
                WordTemplate.of(
                    new ATemplate().styled("a", "LST Rubrik", STStyleType.PARAGRAPH).template(),
                    Map.of(TextRole.BODY, "LST Rubrk")));

    assertThat(fault.problem()).isEqualTo(Problem.MISSING_STYLE);
    assertThat(fault.arguments()).startsWith("body", "LST Rubrk");
    assertThat(fault.arguments().getLast()).startsWith("LST Rubrik");
  }

  @Test
  void namesDividedBetweenRunsAreFilledInAndTheLogoStays() throws Exception {
    XWPFDocument document =
        reopened(
            WHOLE,
            new ATemplate()
                .headed("Dnr {", "{diarie", "nummer}} – {{ut", "kast}}, ", "{{titel}}")
                .footed("Version {{version}}.")
                .template(),
            Map.of());
    String header = document.getHeaderList().getFirst().getText();

    assertThat(header).contains("Dnr 403-123456-2026 – Utkast, " + WHOLE.title());
    assertThat(document.getHeaderList().getFirst().getAllPictures()).hasSize(1);
    assertThat(document.getFooterList().getFirst().getText()).contains("Version .");
    assertSound(document);
  }

  @Test
  void aDraftSaysSoAlsoWhereTheTemplateHasNoPlaceForIt() throws Exception {
    XWPFDocument document = reopened(WHOLE, new ATemplate().headed("Sida").template(), Map.of());

    assertThat(document.getHeaderList().getFirst().getText()).startsWith("Utkast");
  }

  @Test
  void thePlanGoesWhereTheTemplateSaysAndTheCoverStands() throws Exception {
    XWPFDocument document =
        reopened(
            WHOLE,
            new ATemplate().saying("Omslag för {{titel}}", "{{plan}}", "Baksida").template(),
            Map.of());
    List<XWPFParagraph> paragraphs = document.getParagraphs();
    var cover = paragraphs.getFirst().getCTP().getPPr().getSectPr();

    assertThat(paragraphs.getFirst().getText()).isEqualTo("Omslag för " + WHOLE.title());
    assertThat(paragraphs.getLast().getText()).isEqualTo("Baksida");
    assertThat(text(document)).doesNotContain("{{plan}}");
    assertThat(width(cover.getPgSz().getW())).isEqualTo(11906);
    assertThat(
            paragraphs.stream()
                .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                .map(p -> width(p.getCTP().getPPr().getSectPr().getPgSz().getW())))
        .containsExactly(11906L, 16838L);
    assertThat(width(document.getDocument().getBody().getSectPr().getPgSz().getW()))
        .isEqualTo(11906);
    assertSound(document);
  }

  @Test
  void aNarrowPlanKeepsThePagesOfTheTemplate() throws Exception {
    XWPFDocument document =
        reopened(with(heading(1, "A"), paragraph("B")), new ATemplate().template(), Map.of());
    var section = document.getDocument().getBody().getSectPr();

    assertThat(width(section.getPgSz().getW())).isEqualTo(11906);
    assertThat(width(section.getPgMar().getLeft())).isEqualTo(1700);
  }

  @Test
  void aWidePlanLiesOnATemplateThatStandsAndStaysOnOneThatLies() throws Exception {
    for (byte[] template :
        List.of(new ATemplate().template(), new ATemplate().lying().template())) {
      XWPFDocument document = reopened(WHOLE, template, Map.of());
      var size = document.getDocument().getBody().getSectPr().getPgSz();

      assertThat(width(size.getW())).isEqualTo(16838);
      assertThat(width(size.getH())).isEqualTo(11906);
    }
  }

  @Test
  void nobodyIsNamedAndNothingIsFetchedFromElsewhere() throws Exception {
    byte[] template = new ATemplate().by("Anna Andersson").attached().template();
    XWPFDocument document = reopened(WHOLE, template, Map.of());
    var properties = document.getProperties().getCoreProperties();

    assertThat(properties.getCreator()).isEqualTo("Handlingsplan");
    assertThat(properties.getLastModifiedByUser()).isNull();
    assertThat(properties.getTitle()).isEqualTo(WHOLE.title());
    assertThat(
            new String(
                WordDocument.write(WHOLE, WordTemplate.of(template, Map.of())),
                StandardCharsets.ISO_8859_1))
        .doesNotContain("docProps/app.xml");
    assertThat(external(document))
        .allMatch(each -> each.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation()));
  }

  @Test
  void aPublishedFileCanBeTheTemplateOfTheNext() throws Exception {
    byte[] before = WordDocument.write(WHOLE);
    XWPFDocument document = reopened(with(heading(1, "Ny"), paragraph("B")), before, Map.of());

    assertThat(text(document).strip()).isEqualTo("Ny\nB");
    assertThat(document.getPackage().getParts().stream().map(p -> p.getPartName().getName()))
        .filteredOn(name -> name.matches("/customXml/item\\d+\\.xml"))
        .hasSize(1);
    assertSound(document);
  }

  @Test
  void listsOfThePublicationAreAddedToThoseOfTheTemplate() throws Exception {
    byte[] before = WordDocument.write(WHOLE);
    XWPFDocument document =
        reopened(
            with(list(true, item("3.", paragraph("c"))), list(false, item("•", paragraph("d")))),
            before,
            Map.of());

    assertThat(document.getParagraphs())
        .extracting(XWPFParagraph::getNumFmt)
        .containsExactly("decimal", "bullet");
    assertSound(document);
  }

  @Test
  void theSameTemplateGivesTheSameBytes() throws Exception {
    WordTemplate template = WordTemplate.of(new ATemplate().headed("x").template(), Map.of());

    assertThat(WordDocument.write(WHOLE, template)).isEqualTo(WordDocument.write(WHOLE, template));
  }

  @Test
  void whatIsNoTemplateIsRefusedWithTheReason() throws IOException {
    assertThat(problem(new ATemplate().withMacros())).isEqualTo(Problem.MACROS);
    assertThat(problem("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.NOT_WORD);
    assertThat(problem(new byte[0])).isEqualTo(Problem.NOT_WORD);
    byte[] whole = new ATemplate().template();
    assertThat(problem(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Problem.DAMAGED);
  }

  private static Problem problem(byte[] file) {
    return catchThrowableOfType(WordTemplateException.class, () -> WordTemplate.of(file, Map.of()))
        .problem();
  }

  private static XWPFDocument reopened(
      Publication publication, byte[] template, Map<TextRole, String> names) throws Exception {
    byte[] file = WordDocument.write(publication, WordTemplate.of(template, names));
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static long width(Object twips) {
    return Long.parseLong(twips.toString());
  }

  private static List<PackageRelationship> external(XWPFDocument document) throws Exception {
    List<PackageRelationship> external = new ArrayList<>();
    for (PackagePart part : document.getPackage().getParts()) {
      if (!part.isRelationshipPart()) {
        part.getRelationships().forEach(external::add);
      }
    }
    external.removeIf(each -> each.getTargetMode() != TargetMode.EXTERNAL);
    return external;
  }

  /** By the schema, with references that lead somewhere and ids that only one has. */
  private static void assertSound(XWPFDocument document) throws Exception {
    assertThat(schemaFaults(document.getDocument())).isEmpty();
    assertThat(schemaFaults(document.getStyles().getCtStyles())).isEmpty();
    String xml = document.getDocument().xmlText(Parts.XML);
    Set<String> known = new HashSet<>();
    document.getPackagePart().getRelationships().forEach(each -> known.add(each.getId()));
    assertThat(known).containsAll(found("r:(?:id|embed|link)=\"([^\"]+)\"", xml));
    assertThat(found("w:bookmarkStart [^>]*w:id=\"(\\d+)\"", xml)).doesNotHaveDuplicates();
    Set<String> styles = new HashSet<>(styleIds(document));
    assertThat(styles).hasSameSizeAs(styleIds(document));
    assertThat(styles).containsAll(found("w:(?:p|r|tbl)Style w:val=\"([^\"]+)\"", xml));
    assertThat(document.getPackagePart().getContentType())
        .isEqualTo(XWPFRelation.DOCUMENT.getContentType());
  }

  private static List<String> styleIds(XWPFDocument document) throws Exception {
    return document.getStyles().getCtStyles().getStyleList().stream()
        .map(style -> style.getStyleId())
        .toList();
  }

  private static List<XmlError> schemaFaults(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  private static String text(XWPFDocument document) {
    return WordDocumentTest.text(document);
  }

  private static String letters(String text) {
    return Wording.collapse(text).replace(" ", "");
  }
}
