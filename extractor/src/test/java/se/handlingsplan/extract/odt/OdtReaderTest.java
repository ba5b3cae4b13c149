package se.handlingsplan.extract.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.extract.odt.AnOdt.box;
import static se.handlingsplan.extract.odt.AnOdt.footnote;
import static se.handlingsplan.extract.odt.AnOdt.h;
import static se.handlingsplan.extract.odt.AnOdt.item;
import static se.handlingsplan.extract.odt.AnOdt.list;
import static se.handlingsplan.extract.odt.AnOdt.note;
import static se.handlingsplan.extract.odt.AnOdt.p;
import static se.handlingsplan.extract.odt.AnOdt.span;
import static se.handlingsplan.extract.odt.AnOdt.style;
import static se.handlingsplan.extract.odt.AnOdt.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.source.Picture;

class OdtReaderTest {
  private static final String NUMBERS =
      """
      <text:list-style style:name="Numrerad">
        <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="1"
            text:display-levels="2"/>
        <text:list-level-style-number text:level="3" style:num-format="a" style:num-prefix="("
            style:num-suffix=")"/>
      </text:list-style>
      """;

  private static final String BULLETS =
      """
      <text:list-style style:name="Punkter">
        <text:list-level-style-bullet text:level="1" text:bullet-char="–"/>
        <text:list-level-style-bullet text:level="2" text:bullet-char="&#xF0A7;">
          <style:text-properties style:font-name="Wingdings"/>
        </text:list-level-style-bullet>
        <text:list-level-style-image text:level="3"/>
      </text:list-style>
      """;

  @Test
  void headingsHaveTheLevelTheySay() {
    reads(
        AnOdt.of(h(1, "Handlingsplan"), h(3, "Insatser"), "<text:h>Utan nivå</text:h>"),
        """
        # Handlingsplan
        ### Insatser
        # Utan nivå""");
  }

  @Test
  void aStyleMakesAHeadingByItsLevelOrItsName() {
    reads(
        AnOdt.of(
                styled("P1", "Plan"),
                styled("Egen", "Område"),
                styled("Heading_20_3", "Insats"),
                styled("Brödtext", "Text"))
            .withStyles(
                style("paragraph", "Title", "", ""),
                "<style:style style:family=\"paragraph\" style:name=\"Egen\" style:default-outline-level=\"2\"/>",
                "<style:style style:family=\"paragraph\" style:name=\"Brödtext\" style:parent-style-name=\"Egen\" style:default-outline-level=\"\"/>",
                style("paragraph", "Heading_20_3", "", ""))
            .withAutomaticStyles(style("paragraph", "P1", "Title", "")),
        """
        # Plan
        ## Område
        ### Insats
        Text""");
  }

  @Test
  void lettersInheritTheirLook() {
    reads(
        AnOdt.of(
                styled("Stark", "Fet " + span("T1", "mager") + span("T2", " kursiv")),
                p(span("T3", "halvfet ") + span("T4", "smal")))
            .withStyles(style("paragraph", "Stark", "", "fo:font-weight=\"bold\""))
            .withAutomaticStyles(
                style("text", "T1", "", "fo:font-weight=\"normal\""),
                style("text", "T2", "Betonad", ""),
                style("text", "Betonad", "", "fo:font-style=\"italic\""),
                style("text", "T3", "", "fo:font-weight=\"600\""),
                style("text", "T4", "", "fo:font-weight=\"300\"")),
        """
        *Fet *mager/* kursiv*/
        *halvfet *smal""");
  }

  @Test
  void stylesThatInheritFromEachOtherEndSomewhere() {
    reads(
        AnOdt.of(styled("A", "Text"))
            .withStyles(style("paragraph", "A", "B", ""), style("paragraph", "B", "A", "")),
        "Text");
  }

  @Test
  void largeLettersMakeAHeadingAlsoInPercent() {
    reads(
        AnOdt.of(styled("Stor", "Insatser"), p("Brödtexten är vanlig och mycket längre än så."))
            .withStyles(
                "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"11pt\"/></style:default-style>",
                style("paragraph", "Stor", "", "fo:font-size=\"150%\"")),
        """
        # Insatser
        Brödtexten är vanlig och mycket längre än så.""");
  }

  @Test
  void whiteSpaceCollapsesButWhatIsMeantStays() {
    reads(
        AnOdt.of(
            p("  Planen\n   ", "<text:span> gäller</text:span>", " <text:s text:c=\"2\"/>nu "),
            p("a<text:tab/>b<text:line-break/>c")),
        "Planen gäller   nu\na\tb⏎c");
  }

  @Test
  void anAbsurdNumberOfSpacesIsBounded() {
    SourceDocument document = AnOdt.of(p("a<text:s text:c=\"2000000000\"/>b")).read();

    assertThat(Picture.of(document)).hasSizeLessThan(200);
  }

  @Test
  void whatIsNoTextIsPassedOver() {
    reads(
        AnOdt.of(
            "<office:forms><form:form><form:text form:value=\"x\">Fält</form:text></form:form></office:forms>",
            p(
                "Mjuk\u00ADt <text:bookmark text:name=\"b\"/>och<text:soft-page-break/> hård"
                    + "<draw:frame><draw:image xlink:href=\"http://x.test/a.png\"/>"
                    + "<svg:title>Logotyp</svg:title><svg:desc>Kommunens vapen</svg:desc></draw:frame>"
                    + "<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>")),
        "Mjukt och hård");
  }

  @Test
  void linksKeepTheirAddressAndFieldsGiveWhatTheyShow() {
    reads(
        AnOdt.of(
            p(
                "Se <text:a xlink:href=\"https://kommunen.test/plan\">planen</text:a>, "
                    + "<text:a xlink:href=\"#Mål\">målen</text:a> "),
            p(
                "Sida <text:page-number>3</text:page-number>, Tabell <text:sequence>2</text:sequence>, "
                    + "<text:date>1 mars</text:date>, <text:user-defined>KS 2025/1</text:user-defined>, "
                    + "<text:drop-down><text:label text:value=\"Nej\"/><text:label text:value=\"Ja\"/>Ja</text:drop-down>")),
        """
        Se [planen](https://kommunen.test/plan), målen
        Sida 3, Tabell 2, 1 mars, KS 2025/1, Ja""");
  }

  @Test
  void formFieldsShowTheirValue() {
    reads(
        AnOdt.of(
            p(
                "<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\">"
                    + "<field:param field:name=\"Checkbox_Checked\" field:value=\"true\"/></field:fieldmark> Klar ",
                "<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\"/> Pågår "),
            p(
                "<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMDROPDOWN\">"
                    + "<field:param field:name=\"Dropdown_ListEntry\" field:value=\"2025\"/>"
                    + "<field:param field:name=\"Dropdown_ListEntry\" field:value=\"2026\"/>"
                    + "<field:param field:name=\"Dropdown_Selected\" field:value=\"1\"/></field:fieldmark>")),
        """
        ☒ Klar ☐ Pågår
        2026""");
  }

  @Test
  void promptsAreSetAside() {
    SourceDocument document =
        AnOdt.of(
                p("Ansvarig: <text:placeholder>&lt;Namn&gt;</text:placeholder>"),
                p(
                    "Datum: <loext:content-control loext:showing-place-holder=\"true\">Välj</loext:content-control>"
                        + "<loext:content-control>1 mars</loext:content-control>"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Ansvarig:\nDatum: 1 mars");
    assertThat(Picture.aside(document)).containsExactly("placeholder: <Namn>", "placeholder: Välj");
    Picture.assertBalanced(document);
  }

  @Test
  void commentsAreSetAsideWithoutWhoWroteThem() {
    SourceDocument document =
        AnOdt.of(
                p(
                    "Planen<office:annotation><dc:creator>Eva Ek</dc:creator><dc:date>2025-01-01</dc:date>",
                    p("Stämmer") + p("detta?") + "</office:annotation> gäller"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Planen gäller");
    assertThat(document.setAside())
        .containsExactly(
            new SetAside(
                "Stämmer\ndetta?", SetAside.Reason.COMMENT, Provenance.at("paragraph 1/comment")));
    Picture.assertBalanced(document);
  }

  @Test
  void notesAreReadLast() {
    SourceDocument document =
        AnOdt.of(
                p("Mål", note("endnote", "i", "Slutnot"), " ett", footnote("1", "Enligt lag.")),
                p("Slut"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Mål ett\nSlut\nEnligt lag.\nSlutnot");
    assertThat(Picture.aside(document)).containsExactly("note-mark: i", "note-mark: 1");
    assertThat(document.blocks().get(2).provenance())
        .isEqualTo(Provenance.at("footnote 1/paragraph 1"));
    Picture.assertBalanced(document);
  }

  @Test
  void textThatIsStruckOutIsReadAndTold() {
    SourceDocument document =
        AnOdt.of(p("Gäller " + span("Struken", "inte längre")))
            .withAutomaticStyles(
                style("text", "Struken", "", "style:text-line-through-style=\"solid\""))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Gäller inte längre");
    assertThat(document.notices())
        .containsExactly(
            new Notice(
                Notice.Code.STRUCK_OUT, List.of("1", "inte längre"), Provenance.at("paragraph 1")));
  }

  @Test
  void picturesAreToldForThereMayBeTextInThem() {
    String picture =
        "<draw:frame svg:width=\"%s\" %s><draw:image xlink:href=\"a.png\"/></draw:frame>";
    SourceDocument document =
        AnOdt.of(
                p("Först"),
                p("Se " + picture.formatted("5cm", "") + picture.formatted("0.5cm", "")),
                p("<draw:g>" + picture.formatted("5cm", "") + "</draw:g>"),
                p(picture.formatted("5cm", "loext:decorative=\"true\"")),
                p("<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>"))
            .read();

    assertThat(document.notices())
        .containsExactly(
            new Notice(Notice.Code.PICTURES, List.of("3"), Provenance.at("paragraph 2")));
  }

  @Test
  void trackedChangesAreReadAsAccepted() {
    SourceDocument document =
        AnOdt.of(
                "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
                    + "<dc:creator>Eva</dc:creator></office:change-info>"
                    + p("upphör")
                    + p("helt")
                    + "</text:deletion></text:changed-region><text:changed-region><text:insertion>"
                    + "<office:change-info><dc:creator>Eva</dc:creator>"
                    + p("Bättre så")
                    + "</office:change-info></text:insertion></text:changed-region></text:tracked-changes>",
                p(
                    "Planen <text:change-start/>gäller<text:change-end/><text:change text:change-id=\"c\"/> nu"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Planen gäller nu");
    assertThat(Picture.aside(document))
        .containsExactly("deleted: upphör⏎helt", "comment: Bättre så");
    Picture.assertBalanced(document);
  }

  @Test
  void whatIsHiddenIsSetAside() {
    SourceDocument document =
        AnOdt.of(
                p("Synlig" + span("Dold", " gömd")),
                "<text:section text:display=\"none\">" + p("Avsnitt") + "</text:section>",
                "<text:section text:display=\"true\">" + p("Visas") + "</text:section>",
                p("<text:hidden-paragraph text:is-hidden=\"true\"/>Stycke"),
                p("<text:hidden-text text:is-hidden=\"true\">Fält</text:hidden-text>"),
                p("<text:conditional-text text:current-value=\"true\">Ja</text:conditional-text>"))
            .withAutomaticStyles(style("text", "Dold", "", "text:display=\"none\""))
            .read();

    assertThat(Picture.of(document)).isEqualTo("Synlig\nVisas\nJa");
    assertThat(Picture.aside(document))
        .containsExactly("hidden:  gömd", "hidden: Avsnitt", "hidden: Stycke", "hidden: Fält");
    Picture.assertBalanced(document);
  }

  @Test
  void rubyTextAndItsBaseAreKept() {
    reads(
        AnOdt.of(
            p(
                "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とう</text:ruby-text></text:ruby>")),
        "東京とう");
  }

  @Test
  void numbersOfListsAreShownByLevel() {
    reads(
        AnOdt.of(
                list(
                    "Numrerad",
                    item(p("Ett"), list("", item(p("Under"), list("", item(p("Djupt")))))),
                    item(p("Två"), list("", item(p("Under två"))))))
            .withAutomaticStyles(NUMBERS),
        """
        1. Ett
          1.1 Under
            (a) Djupt
        2. Två
          2.1 Under två""");
  }

  @Test
  void aNewerPatternOfNumbersIsPreferred() {
    reads(
        AnOdt.of(list("L", item(p("Ett"), list("", item(p("Under"))))))
            .withStyles(
                """
                <text:list-style style:name="L">
                  <text:list-level-style-number text:level="1" style:num-format="I"
                      loext:num-list-format="Mål %1%:"/>
                  <text:list-level-style-number text:level="2" style:num-format="1"
                      style:num-list-format="%1%-%2%"/>
                </text:list-style>
                """),
        """
        Mål I: Ett
          I-1 Under""");
  }

  @Test
  void bulletsAreTheSignsThatAreSeen() {
    reads(
        AnOdt.of(
                list("Punkter", item(p("Ett"), list("", item(p("Två"), list("", item(p("Tre"))))))),
                "<text:list>" + item(p("Utan stil")) + "</text:list>")
            .withAutomaticStyles(BULLETS),
        """
        – Ett
          ▪ Två
            • Tre
        • Utan stil""");
  }

  @Test
  void anItemKeepsAllItsParagraphs() {
    reads(
        AnOdt.of(
                list(
                    "Numrerad",
                    "<text:list-header>" + p("Rubrik") + "</text:list-header>",
                    item(p("Ett"), p("Mer om ett"), list("", item(p("Under"))), p("Sist om ett")),
                    item(p(""), p("Två"))))
            .withAutomaticStyles(NUMBERS),
        " Rubrik\n1. Ett\n  Mer om ett\n  1.1 Under\n  Sist om ett\n2. Två");
  }

  @Test
  void listsStartAndGoOnAsTheySay() {
    reads(
        AnOdt.of(
                "<text:list text:style-name=\"Numrerad\" xml:id=\"a\">"
                    + item(p("Ett"))
                    + "</text:list>",
                p("Text"),
                "<text:list text:style-name=\"Numrerad\">" + item(p("Ny")) + "</text:list>",
                p("Text"),
                "<text:list text:style-name=\"Numrerad\" text:continue-list=\"a\">"
                    + item(p("Två"))
                    + "</text:list>",
                p("Text"),
                "<text:list text:style-name=\"Numrerad\" text:continue-numbering=\"true\">"
                    + "<text:list-item text:start-value=\"7\">"
                    + p("Sju")
                    + "</text:list-item>"
                    + item(p("Åtta"))
                    + "</text:list>")
            .withAutomaticStyles(NUMBERS),
        """
        1. Ett
        Text
        1. Ny
        Text
        2. Två
        Text
        7. Sju
        8. Åtta""");
  }

  @Test
  void headingsInListsArePlainHeadings() {
    reads(
        AnOdt.of(
                list("Numrerad", item(h(1, "Mål"))),
                p("Text"),
                list("Numrerad", item(list("", item(h(2, "Delmål"))))),
                "<text:list><text:list-item/></text:list>")
            .withAutomaticStyles(NUMBERS),
        """
        # Mål
        Text
        ## Delmål""");
  }

  @Test
  void aLabelThatAProgramHasWrittenOutIsSetAside() {
    SourceDocument document =
        AnOdt.of(
                "<text:h text:outline-level=\"1\"><text:number>1.</text:number>Mål</text:h>",
                list(
                    "Numrerad",
                    "<text:list-item><text:number>1.</text:number>"
                        + p("Ett")
                        + "</text:list-item>"))
            .withAutomaticStyles(NUMBERS)
            .read();

    assertThat(Picture.of(document)).isEqualTo("# Mål\n1. Ett");
    assertThat(Picture.aside(document)).containsExactly("list-label: 1.", "list-label: 1.");
    Picture.assertBalanced(document);
  }

  @Test
  void aParagraphMaySayItselfWhichListItBelongsTo() {
    reads(
        AnOdt.of(
                "<text:numbered-paragraph text:list-id=\"l\" text:style-name=\"Numrerad\">"
                    + p("Ett")
                    + "</text:numbered-paragraph>",
                "<text:numbered-paragraph text:list-id=\"l\" text:style-name=\"Numrerad\" text:level=\"2\">"
                    + p("Under")
                    + "</text:numbered-paragraph>")
            .withAutomaticStyles(NUMBERS),
        """
        1. Ett
          1.1 Under""");
  }

  @Test
  void theStyleOfParagraphsLabelsAListThatNamesNone() {
    reads(
        AnOdt.of("<text:list>" + item(styled("Steg", "Ett")) + "</text:list>")
            .withStyles(
                NUMBERS,
                "<style:style style:family=\"paragraph\" style:name=\"Steg\" style:list-style-name=\"Numrerad\"/>"),
        "1. Ett");
  }

  @Test
  void textBoxesFollowTheParagraphTheyAreAnchoredIn() {
    reads(
        AnOdt.of(
            box(p("Sidans ruta")),
            p("Före ", box(p("Ruta"), box(p("Inre"))), "efter"),
            p("<draw:g><draw:custom-shape>" + p("Form") + "</draw:custom-shape></draw:g>"),
            p("Slut")),
        """
        Sidans ruta
        Före efter
        Ruta
        Inre
        Form
        Slut""");
  }

  @Test
  void sectionsAndIndexesAreReadThrough() {
    reads(
        AnOdt.of(
            "<text:section>" + p("Avsnitt") + "</text:section>",
            "<text:table-of-content><text:table-of-content-source>"
                + "<text:index-title-template>Mall</text:index-title-template></text:table-of-content-source>"
                + "<text:index-body><text:index-title>"
                + p("Innehåll")
                + "</text:index-title>"
                + p("Mål<text:tab/>3")
                + "</text:index-body></text:table-of-content>"),
        "Avsnitt\nInnehåll\nMål\t3");
  }

  @Test
  void runningHeadersAndFootersAreSetAside() {
    SourceDocument document =
        AnOdt.of(p("Text"))
            .withMasterPage(
                "<style:header>" + p("Kommunen") + "</style:header>",
                "<style:header-first>" + p("Första") + "</style:header-first>",
                "<style:footer>"
                    + p("Sida <text:page-number>1</text:page-number>")
                    + "</style:footer>",
                "<style:footer-left>" + p("Vänster") + "</style:footer-left>")
            .read();

    assertThat(Picture.of(document)).isEqualTo("Text");
    assertThat(Picture.aside(document))
        .containsExactly(
            "running-header: Kommunen",
            "running-header: Första",
            "running-footer: Sida 1",
            "running-footer: Vänster");
    Picture.assertBalanced(document);
  }

  @Test
  void signsOfSymbolFontsAreTheSignsThatAreSeen() {
    reads(
        AnOdt.of(p(span("T1", "\uF0FE") + " Klar"))
            .withAutomaticStyles(style("text", "T1", "", "style:font-name=\"Wingdings\"")),
        "☑ Klar");
  }

  @Test
  void wordsInNoParagraphAreNotLost() {
    reads(AnOdt.of("Lösa ord", "<text:okänt>" + p("Inuti") + "</text:okänt>"), "Lösa ord\nInuti");
  }

  @Test
  void theFlatFormIsTheSameDocument() {
    AnOdt odt =
        AnOdt.of(h(1, "Mål"), styled("Stark", "Text"))
            .withStyles(style("paragraph", "Stark", "", "fo:font-weight=\"bold\""))
            .withMasterPage("<style:header>" + p("Kommunen") + "</style:header>");

    SourceDocument flat = odt.readFlat();

    assertThat(flat.blocks()).isEqualTo(odt.read().blocks());
    assertThat(Picture.aside(flat)).containsExactly("running-header: Kommunen");
    Picture.assertBalanced(flat);
  }

  @Test
  void entitiesAreNotExpandedAndNothingOutsideIsRead() {
    String xml =
        AnOdt.of(p("Text &amp; mer &hemlig;"))
            .contentXml()
            .replace(
                "?><office",
                "?><!DOCTYPE x [<!ENTITY hemlig SYSTEM \"file:///etc/passwd\">]><office");

    SourceDocument document = AnOdt.read(AnOdt.zip(xml, AnOdt.of().stylesXml()));

    assertThat(Picture.of(document)).isEqualTo("Text & mer &hemlig;");
    Picture.assertBalanced(document);
  }

  @Test
  void placesArePathsInTheDocument() {
    SourceDocument document =
        AnOdt.of(
                p("Ett"),
                p(""),
                AnOdt.table(
                    AnOdt.row(AnOdt.cell("number-rows-spanned=\"2\"", "A"), AnOdt.cell("B")),
                    AnOdt.row(AnOdt.covered(), AnOdt.cell("C"))),
                p("Tre"))
            .read();

    Block.Table table = (Block.Table) document.blocks().get(1);
    assertThat(table.provenance()).isEqualTo(Provenance.at("table 1"));
    assertThat(table.cellAt(1, 1).blocks().getFirst().provenance())
        .isEqualTo(Provenance.at("table 1/row 2/cell 2/paragraph 1"));
    assertThat(document.blocks().getLast().provenance()).isEqualTo(Provenance.at("paragraph 3"));
  }

  static void reads(AnOdt odt, String picture) {
    SourceDocument document = odt.read();
    Picture.assertShows(document, picture);
  }
}
