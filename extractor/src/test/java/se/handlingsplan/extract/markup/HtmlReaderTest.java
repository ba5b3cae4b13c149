package se.handlingsplan.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.source.Format;
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

    balances(document);
  }

  @Test
  void aTableInACellIsABlockOfTheCell() {
    reads(
        "<table><tr><td>Före<table><tr><td>inre<td>tabell</table>Efter</table>",
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
    balances(document);
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
    balances(document);
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
    balances(document);
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
    balances(read("<div>".repeat(5000) + "Djupt" + "</div>".repeat(5000)));
    balances(read("<table><tr><td>".repeat(100) + "Djupt"));
  }

  private static void reads(String html, String picture) {
    SourceDocument document = read(html);
    assertThat(Picture.of(document)).isEqualTo(picture);
    assertThat(Picture.aside(document)).isEmpty();
    balances(document);
  }

  private static void balances(SourceDocument document) {
    assertThat(Picture.balance(document))
        .satisfies(balance -> assertThat(balance.isZero()).as(balance.toString()).isTrue());
  }

  private static SourceDocument read(String html) {
    try {
      return readBytes(html.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static SourceDocument readBytes(byte[] bytes) throws UnreadableDocumentException {
    return new HtmlReader().read(new SourceFile("plan.html", Format.HTML, bytes));
  }
}
