package se.handlingsplan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.table.ABook;
import se.handlingsplan.render.table.TableBook;

class TablesHtmlTest {
  @Test
  void eachTableHasAHeadingACaptionAndWhatSpeaksAgainstIt() {
    Element main = page(ABook.book(), "sv").expectFirst("main");

    assertThat(main.select("h2").eachText())
        .containsExactly("Tabell 1, sida 1–2", "Tabell 2, sida 4");
    assertThat(main.select("caption").eachText())
        .containsExactly(
            "Tabell 1, sida 1–2. Tillförlitlighet: medel.",
            "Tabell 2, sida 4. Tillförlitlighet: låg.");
    assertThat(main.select("main > ul > li").eachText())
        .containsExactly(
            "Sidbrytningar som tabellen är hopfogad över utan att rubriken upprepas: 1."
                + " Till exempel ”Basutbildning”.",
            "Kolumner utan text: 1 av 2.");
  }

  @Test
  void headingsHaveAScopeAndSpansAreKept() {
    Element table = page(ABook.book(), "sv").expectFirst("table");

    assertThat(table.expectFirst("th").text()).isEqualTo("Hälsa");
    assertThat(table.expectFirst("th").attr("scope")).isEqualTo("colgroup");
    assertThat(table.expectFirst("th").attr("colspan")).isEqualTo("2");
    assertThat(table.select("th[scope=col]").eachText()).containsExactly("Område", "Insats");
    assertThat(table.expectFirst("td[rowspan=2]").text()).isEqualTo("Förebygga ohälsa");
  }

  @Test
  void thePageIsInTheLanguageAskedForAndParsesWithoutErrors() {
    assertThat(page(ABook.book(), "sv").expectFirst("html").attr("lang")).isEqualTo("sv-SE");
    assertThat(page(ABook.book(), "en").expectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page(ABook.book(), "en").title()).isEqualTo("Tables in plan.pdf");
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(html(ABook.book(), "sv"), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void withoutTablesThePageSaysSo() {
    assertThat(page(ABook.empty(), "sv").expectFirst("main").text())
        .isEqualTo("Tabeller i plan.pdf Inga tabeller hittades.");
  }

  private static Document page(TableBook book, String language) {
    return Jsoup.parse(html(book, language));
  }

  private static String html(TableBook book, String language) {
    return new String(
        new TablesHtml().write(book, Messages.of(Locale.of(language))).firstEntry().getValue(),
        StandardCharsets.UTF_8);
  }
}
