package se.handlingsplan.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.render.layout.APublication.bold;
import static se.handlingsplan.render.layout.APublication.cell;
import static se.handlingsplan.render.layout.APublication.heading;
import static se.handlingsplan.render.layout.APublication.item;
import static se.handlingsplan.render.layout.APublication.link;
import static se.handlingsplan.render.layout.APublication.list;
import static se.handlingsplan.render.layout.APublication.paragraph;
import static se.handlingsplan.render.layout.APublication.table;
import static se.handlingsplan.render.layout.APublication.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.APublication;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;

class HtmlDocumentTest {
  private static final Publication WHOLE = APublication.whole();

  @Test
  void mainHoldsTheTextOfTheBlocksAndNothingElse() {
    assertThat(text(parsed(WHOLE)))
        .isEqualToNormalizingWhitespace(Texts.of(WHOLE.blocks()).replace('\t', '\n'));
  }

  @Test
  void thePageParsesWithoutErrors() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(HtmlDocument.write(WHOLE), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void thePageSaysItsLanguageTitleAndWhatItHolds() {
    Document page = parsed(WHOLE);

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("sv-SE");
    assertThat(page.title()).isEqualTo("Handlingsplan 2026 – SÖK Kronoberg");
    assertThat(page.expectFirst("meta[name=description]").attr("content"))
        .startsWith("Insatser inom mottagande");
    assertThat(page.select("meta[charset=utf-8]")).hasSize(1);
    assertThat(page.select("meta[name=viewport]")).hasSize(1);
  }

  @Test
  void whoUsesAKeyboardCanSkipToTheContent() {
    Element first = parsed(WHOLE).body().child(0);

    assertThat(first.text()).isEqualTo("Hoppa till innehållet");
    assertThat(parsed(WHOLE).select("main" + first.attr("href"))).hasSize(1);
  }

  @Test
  void whatStandsAroundTheBlocksIsInTheHeaderAndTheFooter() {
    assertThat(parsed(WHOLE).expectFirst("header").text()).endsWith("Utkast");
    assertThat(parsed(WHOLE).expectFirst("footer").text())
        .endsWith("Diarienummer: 403-123456-2026");
    assertThat(parsed(with(heading(1, "Plan"))).select(".draft")).isEmpty();
  }

  @Test
  void aLongPageHasAListOfContentsAndAShortOneNot() {
    Document page = parsed(WHOLE);

    assertThat(page.select("nav a").eachText())
        .containsExactly(
            "Handlingsplan 2026",
            "Insatser inom prioriterade samverkansområden",
            "Arbetsmarknad/kompetens",
            "Övriga samverkansområden: Hälsa",
            "Så arbetar vi",
            "Kontakt");
    assertThat(page.select("nav a"))
        .allSatisfy(
            link ->
                assertThat(page.select("main " + link.attr("href")).text()).isEqualTo(link.text()));
    assertThat(parsed(with(heading(1, "Plan"), heading(2, "Mål"))).select("nav")).isEmpty();
  }

  @Test
  void tablesWithTheSameDescriptionAreToldApart() {
    List<Block> twice = new ArrayList<>(WHOLE.blocks());
    twice.addAll(WHOLE.blocks());
    Publication publication =
        new Publication(
            WHOLE.title(),
            WHOLE.description(),
            WHOLE.language(),
            twice,
            WHOLE.tables(),
            WHOLE.edition(),
            WHOLE.planJson());

    assertThat(parsed(publication).select(".table-region").eachAttr("aria-label"))
        .hasSizeGreaterThan(1)
        .doesNotHaveDuplicates();
  }

  @Test
  void aTableHasHeadingsACaptionAndARegionToScroll() {
    Element region = parsed(WHOLE).expectFirst(".table-region");

    assertThat(region.attr("role")).isEqualTo("region");
    assertThat(region.attr("tabindex")).isEqualTo("0");
    assertThat(region.attr("aria-label")).startsWith("Insatser för arbetsmarknad");
    assertThat(region.expectFirst("table > caption.visually-hidden").text())
        .isEqualTo(region.attr("aria-label"));
    assertThat(region.select("thead > tr > th[scope=col]").eachText())
        .containsExactly(
            "Samverkansområden", "Insatser/uppdrag", "Ansvar och genomförande", "Uppföljning");
    assertThat(region.select("tbody > tr > td[rowspan=2]")).hasSize(1);
    assertThat(region.select("tbody > tr").get(1).select("td")).hasSize(3);
  }

  @Test
  void theColumnsOfEachTableHaveTheirShares() {
    assertThat(parsed(WHOLE).expectFirst("style").data())
        .contains(".table-1 > colgroup > :nth-child(1) { width: 18.00%; }")
        .contains(".table-1 > colgroup > :nth-child(4) { width: 32.00%; }");
  }

  @Test
  void aTableWithoutDescriptionHasANameAllTheSame() {
    Document page = parsed(with(table(List.of(List.of("A"), List.of("B")))));

    assertThat(page.expectFirst("[role=region]").attr("aria-label")).isEqualTo("Tabell 1");
    assertThat(page.select("caption")).isEmpty();
  }

  @Test
  void aHeadingThatSpansIntoTheRowsBelowKeepsItsSpan() {
    Document page =
        parsed(
            with(
                new Block.Table(
                    2,
                    2,
                    1,
                    List.of(
                        cell(0, 0, 2, Provenance.none(), paragraph("Område")),
                        cell(0, 1, 1, Provenance.none(), paragraph("Insats")),
                        cell(1, 1, 1, Provenance.none(), paragraph("SKRUVAS"))),
                    Provenance.none())));

    assertThat(page.select("thead")).isEmpty();
    assertThat(page.select("tbody > tr > th")).hasSize(2);
  }

  @Test
  void anOrderedListCountsFromItsFirstNumber() {
    Document page =
        parsed(
            with(list(true, item("4.", paragraph("d"), list(false, item("•", paragraph("e")))))));

    assertThat(page.expectFirst("ol").attr("start")).isEqualTo("4");
    assertThat(page.select("ol > li > ul > li").eachText()).containsExactly("e");
  }

  @Test
  void looksLineBreaksAndLinksAreElements() {
    Document page =
        parsed(
            with(
                paragraph(
                    bold("Mål"),
                    link(" se\nmer", "https://exempel.se/å"),
                    link(" kör", "javascript:alert(1)"))));

    assertThat(page.expectFirst("main > p").html())
        .isEqualTo(
            "<strong>Mål</strong><a href=\"https://exempel.se/%C3%A5\" rel=\"noopener\">"
                + " se<br>mer</a> kör");
  }

  @Test
  void aDateIsNotBrokenAtTheEndOfALine() {
    Document page = parsed(with(paragraph("2024-08-01 – 2025-06-30, dnr 403-123456-2012")));

    assertThat(page.select("main .date").eachText()).containsExactly("2024-08-01", "2025-06-30");
    assertThat(text(page))
        .isEqualToNormalizingWhitespace("2024-08-01 – 2025-06-30, dnr 403-123456-2012");
  }

  @Test
  void aFieldIsFoundByItsNameAndEachIdIsGivenOnce() {
    Document page =
        parsed(with(named("åtgärd 1/text"), named("Åtgärd-1/text"), named("innehall"), named("–")));

    assertThat(page.select("main > p").eachAttr("id"))
        .containsExactly("atgard-1-text", "atgard-1-text-2", "innehall-2", "avsnitt");
    assertThat(page.select("main > p").eachAttr("data-field"))
        .containsExactly("åtgärd 1/text", "Åtgärd-1/text", "innehall", "–");
    assertThat(parsed(WHOLE).getElementById("skruvas-77ab01-followup")).isNotNull();
  }

  @Test
  void hostileTextIsTextAndControlCharactersAreLeftOut() {
    String hostile =
        "<script>alert(1)</script> & ]]> <!-- \"'</main></style> 😀\u0000\u0007\uFFFF slut";
    Publication publication =
        new Publication(
            hostile,
            hostile,
            "sv-SE",
            List.of(paragraph(hostile)),
            Map.of(),
            Edition.plain().draft(hostile).numbered(hostile),
            APublication.PLAN_JSON);
    Document page = parsed(publication);
    String harmless = "<script>alert(1)</script> & ]]> <!-- \"'</main></style> 😀 slut";

    assertThat(text(page)).isEqualToNormalizingWhitespace(harmless);
    assertThat(page.title()).isEqualTo(harmless);
    assertThat(page.expectFirst("meta[name=description]").attr("content")).isEqualTo(harmless);
    assertThat(page.select(".draft").text()).isEqualTo(harmless);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.expectFirst("style").data()).doesNotContain("<", "😀");
  }

  @Test
  void thePlanIsReadBackLetterForLetter() {
    Element plan = parsed(WHOLE).expectFirst("script#handlingsplan-plan[type=application/json]");

    assertThat(plan.data()).doesNotContain("<");
    assertThat(plan.data().replace("\\u003c", "<")).isEqualTo(APublication.PLAN_JSON);
  }

  @Test
  void thePageAsksForNothingButItself() {
    String page = HtmlDocument.write(WHOLE);

    assertThat(page).doesNotContain("http://", "https://", "@import", "url(", " src=");
  }

  @Test
  void thePaperLiesOrStandsAsThePublicationSays() {
    assertThat(HtmlDocument.write(WHOLE)).contains("size: A4 landscape;");
    assertThat(HtmlDocument.write(with(heading(1, "Plan")))).contains("size: A4 portrait;");
  }

  @Test
  void theSamePublicationGivesTheSamePage() {
    assertThat(HtmlDocument.write(WHOLE)).isEqualTo(HtmlDocument.write(WHOLE));
  }

  private static Block named(String field) {
    return new Block.Paragraph(RichText.of("text"), Provenance.at(field));
  }

  private static Document parsed(Publication publication) {
    Document page = Jsoup.parse(HtmlDocument.write(publication));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private static String text(Document page) {
    Element main = page.expectFirst("main").clone();
    main.select(".visually-hidden").remove();
    return main.wholeText();
  }
}
