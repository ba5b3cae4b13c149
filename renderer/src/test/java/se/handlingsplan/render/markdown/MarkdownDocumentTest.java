package se.handlingsplan.render.markdown;

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
import java.util.Optional;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.APublication;
import se.handlingsplan.render.layout.Publication;

class MarkdownDocumentTest {
  private static final List<String> ODD =
      List.of(
          "1. Insats",
          "- punkt",
          "+46",
          "# rubrik #",
          "> citat",
          "===",
          "---",
          "***",
          "* * *",
          "a*b*c",
          "_kursiv_",
          "snake_case",
          "`kod`",
          "~~struket~~",
          "[länk](x)",
          "![bild](x)",
          "<b>fet</b>",
          "<!-- bort -->",
          "&amp; &lt; &#65;",
          "a|b",
          "\\",
          "a\\",
          "\\|",
          "| a |",
          ":-: | :-",
          "[x]: y",
          "```",
          "~~~",
          "$x$",
          "2) två",
          "2024-08-01 – 2025-06-30",
          "  fyra",
          "\tflik",
          "1.",
          "-",
          "+",
          "#",
          "ord",
          "(parentes)",
          "Mål:",
          "!",
          "\u00A0hårt");

  @Test
  void headingsParagraphsAndListsAreWrittenAsPeopleWriteThem() {
    assertThat(
            MarkdownDocument.write(
                with(
                    heading(1, "Plan"),
                    paragraph("Rad ett\nrad två"),
                    list(
                        true,
                        item("2.", paragraph("Två"), list(false, item("•", paragraph("Under")))),
                        item("3.", paragraph("Tre"))),
                    list(false, item("•", paragraph("Punkt"))),
                    list(false, item("•", paragraph("Annan lista"))))))
        .isEqualTo(
            """
            # Plan

            Rad ett\\
            rad två

            2. Två
               - Under
            3. Tre

            * Punkt

            - Annan lista
            """);
  }

  @Test
  void aTableStandsBetweenPipesAndASpannedCellInEachOfItsRows() {
    Block spanned =
        new Block.Table(
            3,
            2,
            1,
            List.of(
                cell(0, 0, 1, Provenance.none(), paragraph(bold("Område"))),
                cell(0, 1, 1, Provenance.none(), paragraph(bold("Insats"))),
                cell(1, 0, 2, Provenance.none(), paragraph("Hälsa")),
                cell(1, 1, 1, Provenance.none(), paragraph("a|b\nc"), paragraph(bold("d"))),
                cell(
                    2,
                    1,
                    1,
                    Provenance.none(),
                    list(false, item("•", paragraph("e")), item("•", paragraph("f"))))),
            Provenance.none());

    assertThat(MarkdownDocument.write(with(spanned)))
        .isEqualTo(
            """
            | Område | Insats |
            | --- | --- |
            | Hälsa | a\\|b<br>c<br>**d** |
            | Hälsa | • e<br>• f |
            """);
  }

  @Test
  void linksAreKeptAndThoseThatLeadNowhereAreText() {
    assertThat(
            MarkdownDocument.write(
                with(
                    paragraph(
                        Run.plain("Läs "),
                        link("mer [här]", "https://exempel.se/a_(b)"),
                        Run.plain(" och "),
                        link("inte", "javascript:alert(1)")))))
        .isEqualTo("Läs [mer \\[här\\]](<https://exempel.se/a_(b)>) och inte\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mål:", "(x)", "ord"})
  void emphasisIsEmphasisAlsoInTheMiddleOfWords(String text) {
    Document page =
        parsed(with(paragraph(Run.plain("a"), bold(text), Run.plain("b"), bold(" c "))));

    assertThat(page.select("strong").eachText()).containsExactly(text, "c");
    assertThat(page.text()).isEqualTo("a" + text + "b c");
  }

  @Test
  void theWholePlanIsThereWithItsDraftAndNumber() {
    Publication whole = APublication.whole();
    String text = MarkdownDocument.write(whole);

    assertThat(text)
        .startsWith("**Utkast**\n\n# Strategisk överenskommelse")
        .contains("- Mottagningssamtal (MOS) – Region Kronoberg\n")
        .contains("[integration@exempel.se](mailto:integration@exempel.se)")
        .endsWith("\nDiarienummer: 403-123456-2026\n");
    assertThat(parsed(whole).select("table")).hasSize(1);
    assertThat(parsed(whole).select("tr")).hasSize(4);
    assertThat(parsed(whole).text()).contains(Texts.of(whole.blocks()).split("\\s+"));
  }

  @Test
  void noTextIsTakenForMarkupWhereverItStands() {
    for (String odd : ODD) {
      Document page =
          parsed(
              with(
                  heading(2, odd),
                  paragraph(odd),
                  paragraph("före\n" + odd + "\nefter"),
                  list(false, item("•", paragraph(odd)), item("•", paragraph("x" + odd))),
                  table(List.of(List.of(odd, "h"), List.of("c", odd)))));
      String plain = odd.strip();

      assertThat(spaced(page.select("h2").text())).as(odd).isEqualTo(spaced(plain));
      assertThat(page.select("p").eachText().stream().map(MarkdownDocumentTest::spaced))
          .as(odd)
          .contains(spaced(plain), spaced("före " + plain + " efter"));
      assertThat(page.select("li").eachText().stream().map(MarkdownDocumentTest::spaced))
          .as(odd)
          .containsExactly(spaced(plain), spaced("x" + odd));
      assertThat(page.select("th, td").eachText().stream().map(MarkdownDocumentTest::spaced))
          .as(odd)
          .containsExactly(spaced(plain), "h", "c", spaced(plain));
      assertThat(page.select("strong, em, a, code, del, hr, blockquote, pre, img")).isEmpty();
    }
  }

  @Test
  void allWordsAreThereInTheirOrderWhateverTheirLooks() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Run> runs = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        String text = ODD.get(random.nextInt(ODD.size())) + (random.nextBoolean() ? " " : "");
        runs.add(
            new Run(
                text,
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                random.nextInt(5) == 0 ? Optional.of("https://exempel.se/") : Optional.empty()));
      }
      Block block = paragraph(runs.toArray(Run[]::new));
      Document page =
          parsed(
              with(
                  block,
                  list(true, item("1.", block, list(false, item("•", block)))),
                  new Block.Table(
                      1,
                      1,
                      0,
                      List.of(cell(0, 0, 1, Provenance.none(), block)),
                      Provenance.none())));
      String words = bare(runs.stream().map(Run::text).reduce("", String::concat));

      assertThat(bare(page.body().text())).as("seed %d", seed).isEqualTo(words.repeat(4));
    }
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

  private static Document parsed(Publication publication) {
    var tables = List.of(TablesExtension.create());
    var parser = Parser.builder().extensions(tables).build();
    var renderer = HtmlRenderer.builder().extensions(tables).build();
    return Jsoup.parse(renderer.render(parser.parse(MarkdownDocument.write(publication))));
  }
}
