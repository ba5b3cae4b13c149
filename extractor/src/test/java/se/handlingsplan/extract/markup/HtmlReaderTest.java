package se.handlingsplan.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

class HtmlReaderTest {
  @Test
  void aTableIsAGridOfItsCells() {
    reads(
        """
        <table><thead><tr><th>Insats<th>Ansvar</thead>
        <tbody><tr><td rowspan=2>Utbilda<td>A<tr><td>B</tbody></table>""",
        """
        | Insats | Ansvar |
        =
        | Utbilda ↓2 | A |
        | B |""");
  }

  @Test
  void headAndFootStandWhereTheyAreShown() {
    reads(
        "<table><tfoot><tr><td>Sist</tfoot><tbody><tr><td>Mitt</tbody>"
            + "<thead><tr><th>Först</thead></table>",
        """
        | Först |
        =
        | Mitt |
        | Sist |""");
  }

  @Test
  void spansReachNoFurtherThanTheTable() {
    reads(
        "<table><tr><td rowspan=99>A<td>B<tr><td>C</table>",
        """
        | A ↓2 | B |
        | C |""");
  }

  @Test
  void aRowSpanOfZeroReachesTheEnd() {
    reads(
        "<table><tr><td rowspan=0>A<td>B<tr><td>C<tr><td>D</table>",
        """
        | A ↓3 | B |
        | C |
        | D |""");
  }

  @Test
  void aSpanThatIsNoNumberIsOne() {
    reads("<table><tr><td colspan=två>A<td rowspan=-3>B</table>", "| A | B |");
  }

  @Test
  void spansThatMeetDoNotCoverEachOther() {
    reads(
        "<table><tr><td>A<td rowspan=2>B<tr><td colspan=2>C<td>D</table>",
        """
        | A | B ↓2 |  |
        | C | D |""");
  }

  @Test
  void aRowThatEndsEarlyIsFilledWithEmptyCells() {
    reads(
        "<table><tr><td>A<td>B<td>C<tr><td>D</table>",
        """
        | A | B | C |
        | D |  |  |""");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void absurdSpansStayWithinBounds() {
    SourceDocument document =
        read("<table><tr><td colspan=999999999 rowspan=999999999>A<td>B</table>");

    Picture.assertBalanced(document);
  }

  @Test
  void aTableInACellIsABlockOfTheCell() {
    reads(
        "<table border=1><tr><td>Före<table><tr><td>inre<td>tabell</table>Efter</table>",
        "| Före ¶ | inre | tabell | ¶ Efter |");
  }

  @Test
  void aCaptionStandsBeforeItsTable() {
    reads("<table><caption>Hälsa</caption><tr><td>A</table>", "Hälsa\n| A |");
  }

  @Test
  void itemsThatNobodyClosesAreStillItems() {
    reads(
        "<ul><li>Ett<li>Två<ul><li>Inre</ul></ul><p>Text",
        """
        • Ett
        • Två
          • Inre
        Text""");
  }

  @Test
  void aListWithinAListButOutsideItsItemsBelongsToTheItemAbove() {
    reads(
        "<ul><li>Ett</li><ul><li>Inre</li></ul><li>Två</li></ul>",
        """
        • Ett
          • Inre
        • Två""");
  }

  @Test
  void numberedListsCountFromTheirStart() {
    reads(
        "<ol start=3><li>Tre<li>Fyra</ol>",
        """
        3. Tre
        4. Fyra""");
  }

  @Test
  void textLooseInAListIsNotLost() {
    reads("<ul>Löst<li>Ett</ul>", "• Löst\n• Ett");
  }

  @Test
  void headingsKeepTheirLevel() {
    reads("<h1>Plan</h1><h3>Del<br>två</h3><p>Text", "# Plan\n### Del⏎två\nText");
  }

  @Test
  void whatStandsAroundThePageIsSetAside() {
    SourceDocument document =
        read(
            "<header>Länsstyrelsen</header><nav><a href=/>Start</a></nav>"
                + "<main><h1>Plan</h1></main><footer>Kontakta oss</footer>");

    assertThat(Picture.of(document)).isEqualTo("# Plan");
    assertThat(Picture.aside(document))
        .containsExactly(
            "running-header: Länsstyrelsen", "artifact: Start", "running-footer: Kontakta oss");
    Picture.assertBalanced(document);
  }

  @Test
  void theHeaderOfAnArticleBelongsToIt() {
    reads("<article><header><h1>Plan</h1></header><p>Text</article>", "# Plan\nText");
  }

  @ParameterizedTest
  @CsvSource({
    "hidden, hidden",
    "style='display: none', hidden",
    "style='mso-hide:all', hidden",
    "class=visually-hidden, artifact"
  })
  void whatIsNotShownIsSetAside(String attribute, String reason) {
    SourceDocument document = read("<p>Syns<p " + attribute + ">Dold</p>");

    assertThat(Picture.of(document)).isEqualTo("Syns");
    assertThat(Picture.aside(document)).containsExactly(reason + ": Dold");
    Picture.assertBalanced(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s>Utgår</s>",
        "<strike>Utgår</strike>",
        "<span style='text-decoration: line-through'><b>Utg</b>år</span>"
      })
  void textThatIsStruckOutIsReadAndTold(String struck) {
    SourceDocument document = read("<p>Kvar<p>" + struck + " nu");

    assertThat(document.notices())
        .containsExactly(
            new Notice(
                Notice.Code.STRUCK_OUT, List.of("1", "Utgår"), Provenance.at("paragraph 2")));
    assertThat(Picture.of(document)).startsWith("Kvar").endsWith("år nu");
  }

  @Test
  void scriptsStylesAndFormsAreNoText() {
    reads(
        "<style>p{}</style><script>var a='nej';</script><template><p>nej</template>"
            + "<select><option>nej</select><noscript>nej</noscript><p>Ja",
        "Ja");
  }

  @Test
  void whatIsNoTextIsNoTextInSetAsidePartsEither() {
    SourceDocument document = read("<nav>Meny <select><option>Svenska</select></nav><p>Text");

    assertThat(Picture.aside(document)).containsExactly("artifact: Meny");
    Picture.assertBalanced(document);
  }

  @Test
  void breaksAndNoBreakSpacesKeepTheirPlaceAndOtherSpaceCollapses() {
    reads(
        "<p>  Ett \n två <br>  tre&nbsp;\u00A0fyra</p><pre>a  b</pre>",
        "Ett två⏎tre\u00A0\u00A0fyra\na b");
  }

  @Test
  void theLookIsInherited() {
    reads(
        "<p><b>Bak<i>grund</i></b><span style='font-weight: bold'>fet</span>"
            + " <a href='https://example.se'>webb</a>",
        "*Bak*/*grund*/*fet* [webb](https://example.se)");
  }

  @Test
  void textOutsideParagraphsIsRead() {
    reads("Ett<div>Två<p>Tre</div>Fyra", "Ett\nTvå\nTre\nFyra");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, true", "ISO-8859-1, true", "windows-1252, true", "UTF-8, false"})
  void thePageTellsItsEncodingElseItIsUtf8(String encoding, boolean told) throws Exception {
    String page =
        (told ? "<meta charset=" + encoding + ">" : "")
            + "<p>Åtgärder för ”hälsa”".replace("ISO-8859-1".equals(encoding) ? "”" : "\u0000", "");

    SourceDocument document = readBytes(page.getBytes(Charset.forName(encoding)));

    assertThat(Picture.of(document)).startsWith("Åtgärder för").contains("hälsa");
  }

  @Test
  void aByteOrderMarkTellsTheEncoding() throws Exception {
    byte[] wide = "\uFEFF<p>Åtgärder".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Picture.of(readBytes(wide))).isEqualTo("Åtgärder");
  }

  @Test
  void theLookMayStandInAStyleSheet() {
    reads(
        """
        <style>/* p { font-weight: bold } */ .T1, .T2 { font-weight: bold !important }
        @media print { p { font-weight: bold } } a:hover { font-weight: bold }
        p.kursiv { font-style: italic } .mager { font-weight: normal } ??? { font-weight: bold }</style>
        <p><span class=T1>Fet</span> mager <b>fet <span class=mager>inte</span></b>
        <p class=kursiv>Lutar""",
        """
        *Fet* mager *fet *inte
        /Lutar/""");
  }

  @Test
  void textThatAStyleHidesIsSetAside() {
    SourceDocument document =
        read("<style>.dold { display: none }</style><p>Syns <span class=dold>inte</span> här");

    assertThat(Picture.of(document)).isEqualTo("Syns här");
    assertThat(Picture.aside(document)).containsExactly("hidden: inte");
    Picture.assertBalanced(document);
  }

  @Test
  void aParagraphInLargerLettersIsAHeading() {
    reads(
        """
        <style>.stor { font-size: 20pt }</style><p class=stor>Plan
        <p><font size=5><b>Hälsa</b></font>
        <p>En löpande text i vanlig storlek, som är längre än sina rubriker tillsammans.""",
        """
        # Plan
        ## *Hälsa*
        En löpande text i vanlig storlek, som är längre än sina rubriker tillsammans.""");
  }

  @Test
  void whatWasDeletedAndWhatReviewersSaidIsSetAside() {
    SourceDocument document =
        read(
            "<p>Planen <ins>gäller</ins><del>upphör</del> nu<a class=msocomanchor href=#c1>[A1]</a>"
                + "<div style='mso-element:comment-list'><p>Stämmer?</div>");

    assertThat(Picture.of(document)).isEqualTo("Planen gäller nu");
    assertThat(Picture.aside(document))
        .containsExactly("deleted: upphör", "comment: [A1]", "comment: Stämmer?");
    Picture.assertBalanced(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a class=sdfootnoteanc name=sdfootnote2anc href='#sdfootnote2sym'><sup>2</sup></a>",
        "<a href='#_ftn1' name='_ftnref1' style='mso-footnote-id:ftn1'><span>[1]</span></a>",
        "<a href='#fn1' class=footnote-ref id=fnref1 role=doc-noteref><sup>1</sup></a>",
        "<sup><a href='#not'>*</a></sup>",
        "<a href='#fnref1' role=doc-backlink>↩︎</a>"
      })
  void marksOfNotesAreNoText(String mark) {
    SourceDocument document = read("<p>Insats" + mark);

    assertThat(Picture.of(document)).isEqualTo("Insats");
    assertThat(Picture.aside(document)).singleElement().asString().startsWith("note-mark: ");
    Picture.assertBalanced(document);
  }

  @Test
  void aLinkWithinThePageIsNoMarkIfItHasWords() {
    reads(
        "<p>Se <a href='#halsa'>Hälsa</a> och <a href='#del2'>2</a>",
        "Se [Hälsa](#halsa) och [2](#del2)");
  }

  @Test
  void listsThatWordSavesAsParagraphsAreLists() {
    SourceDocument document =
        read(
            """
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
            !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Ett</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>Inre</p>
            <p class=MsoNormal>Text</p>""");

    assertThat(Picture.of(document)).isEqualTo("• Ett\n  1. Inre\nText");
    assertThat(Picture.aside(document)).containsExactly("list-label: ·", "list-label: 1.");
    Picture.assertBalanced(document);
  }

  @Test
  void listsThatWordSavesFilteredAreToldByTheSpaceAfterTheirLabels() {
    SourceDocument document =
        read(
            """
            <p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt'><span
            style='font-family:Wingdings'>ü<span style='font:7.0pt "Times New Roman"'>&nbsp;
            </span></span>Ett</p><p class=MsoNormal>Text""");

    assertThat(Picture.of(document)).isEqualTo("✓ Ett\nText");
    Picture.assertBalanced(document);
  }

  @Test
  void aListThatBeginsWithADeeperOneGoesOn() {
    reads(
        "<ul><li>Ett</ul> <ul><ul><li>Inre</ul><li>Två</ul>",
        """
        • Ett
          • Inre
        • Två""");
  }

  @Test
  void aTableThatOnlyPlacesThingsIsNoTable() {
    reads(
        "<table><tr><td><h1>Plan</h1><td>Meny<tr><td><table border=1><tr><td>A<td>B</table></table>"
            + "<table role=presentation><tr><td>C<td>D</table>",
        """
        # Plan
        Meny
        | A | B |
        C
        D""");
  }

  @Test
  void theCaptionOfATableThatOnlyPlacesThingsIsRead() {
    reads(
        "<table role=presentation><caption>Hälsa</caption><tr><td>A<td>B</table>",
        """
        Hälsa
        A
        B""");
  }

  @Test
  void linesOfPreparedTextStayLines() {
    reads("<pre>Ett\nTvå</pre>", "Ett⏎Två");
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=iso-8859-1>, windows-1252",
    "'', windows-1252",
    "'', UTF-8",
    "'', UTF-16LE",
    "<meta charset=utf-8>, UTF-8"
  })
  void dashesSurviveEveryEncoding(String declared, String encoding) throws Exception {
    String page = "<html><head>" + declared + "</head><body><p>Åtgärder 2024 – 2025";

    assertThat(Picture.of(readBytes(page.getBytes(Charset.forName(encoding)))))
        .isEqualTo("Åtgärder 2024 – 2025");
  }

  @Test
  void thePlanWithinAPublishedPageIsHandedOn() {
    SourceDocument document =
        read("<p>Text<script type=application/json id=handlingsplan-plan>{\"a\":1}</script>");

    assertThat(document.embeddedPlan()).contains("{\"a\":1}");
  }

  @Test
  void everyBlockTellsWhereItStood() {
    SourceDocument document = read("<h1>A</h1><ul><li>B</ul><p>C</p><table><tr><td>D</table>");

    assertThat(document.blocks())
        .extracting(Block::provenance)
        .containsExactly(
            Provenance.at("paragraph 1"),
            Provenance.at("list 2"),
            Provenance.at("paragraph 3"),
            Provenance.at("table 1"));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void deepNestingLosesNothing() {
    Picture.assertBalanced(read("<div>".repeat(5000) + "Djupt" + "</div>".repeat(5000)));
    Picture.assertBalanced(read("<table><tr><td>".repeat(100) + "Djupt"));
  }

  private static void reads(String html, String picture) {
    SourceDocument document = read(html);
    Picture.assertShows(document, picture);
    assertThat(Picture.aside(document)).isEmpty();
  }

  private static SourceDocument read(String html) {
    try {
      return readBytes(html.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static SourceDocument readBytes(byte[] bytes) throws UnreadableDocumentException {
    return new HtmlReader(Limits.standard()).read(new SourceFile("plan.html", Format.HTML, bytes));
  }
}
