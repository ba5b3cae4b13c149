package se.handlingsplan.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.render.layout.APublication.heading;
import static se.handlingsplan.render.layout.APublication.table;
import static se.handlingsplan.render.layout.APublication.with;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.APublication;
import se.handlingsplan.render.layout.Publication;

class HtmlFragmentTest {
  private static final Publication WHOLE = APublication.whole();

  @Test
  void nothingStandsAroundTheContentAndNothingOfItNeedsAStyle() {
    String fragment = HtmlFragment.underTitle().write(WHOLE);

    assertThat(fragment)
        .startsWith("<div class=\"hp-plan\" lang=\"sv-SE\">")
        .doesNotContain("<html", "<head", "<body", "<!doctype", "<script", "<style", "style=")
        .doesNotContain("data-", "tabindex", "role=", "colgroup");
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseFragmentInput(fragment, new Element("body"), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void allWordsOfTheBlocksAreThere() {
    Element plan = parsed(WHOLE).expectFirst(".hp-plan").clone();
    plan.select("caption, .hp-draft, .hp-particular").remove();

    assertThat(plan.wholeText())
        .isEqualToNormalizingWhitespace(Texts.of(WHOLE.blocks()).replace('\t', '\n'));
  }

  @Test
  void everyClassAndIdIsOurOwn() {
    Document page = parsed(WHOLE);

    assertThat(page.select("[class]").eachAttr("class")).allMatch(name -> name.startsWith("hp-"));
    assertThat(page.select("[id]").eachAttr("id"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("hp-"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aTableHasACaptionAndItsHeadingsAScope() {
    Document page = parsed(with(table(List.of(List.of("A"), List.of("B")))));

    assertThat(page.select("table.hp-table > caption").text()).isEqualTo("Tabell 1");
    assertThat(page.select("th[scope=col]").eachText()).containsExactly("A");
    assertThat(parsed(WHOLE).select("caption").text()).startsWith("Insatser för arbetsmarknad");
  }

  @Test
  void headingsStartWhereThePageNeedsThemAndSkipNone() {
    Publication publication =
        with(heading(1, "Plan"), heading(2, "Mål"), heading(5, "Djupt"), heading(2, "Mer"));

    assertThat(levels(HtmlFragment.underTitle().write(publication)))
        .containsExactly("h2", "h3", "h4", "h3");
    assertThat(levels(new HtmlFragment(5).write(publication)))
        .containsExactly("h5", "h6", "h6", "h6");
    assertThatThrownBy(() -> new HtmlFragment(7)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDraftAndTheNumberAreTold() {
    assertThat(parsed(WHOLE).select(".hp-draft").text()).isEqualTo("Utkast");
    assertThat(parsed(WHOLE).select(".hp-particular").text())
        .isEqualTo("Diarienummer: 403-123456-2026");
  }

  private static List<String> levels(String fragment) {
    return Jsoup.parse(fragment).select("h1, h2, h3, h4, h5, h6").stream()
        .map(Element::tagName)
        .toList();
  }

  private static Document parsed(Publication publication) {
    Document page = Jsoup.parse(HtmlFragment.underTitle().write(publication));
    page.outputSettings().prettyPrint(false);
    return page;
  }
}
