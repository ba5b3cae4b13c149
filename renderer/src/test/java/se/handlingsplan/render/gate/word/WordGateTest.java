package se.handlingsplan.render.gate.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.render.gate.word.AWordFile.heading;
import static se.handlingsplan.render.gate.word.AWordFile.paragraph;
import static se.handlingsplan.render.gate.word.AWordFile.run;
import static se.handlingsplan.render.gate.word.AWordFile.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.gate.UnexaminedException;

class WordGateTest {
  private static final String SWEDISH =
      "Insatser som är till för att fler ska nå arbete och inte bli kvar från år till år. ";

  private static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("heading-order", heading(3, "Mål")),
        Arguments.of("empty-heading", heading(2, " ")),
        Arguments.of("fake-heading", "<w:p>" + run("<w:b/><w:sz w:val=\"28\"/>", "Mål") + "</w:p>"),
        Arguments.of("no-header-row", table(false, "Insats|Ansvar", "Kurs|Lessebo")),
        Arguments.of(
            "no-table-text", table(true, "A|B", "C|D").replaceAll("<w:tblPr>.*?</w:tblPr>", "")),
        Arguments.of(
            "merged-cells",
            table(true, "A|B", "C|D")
                .replaceFirst("<w:tc>", "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>")),
        Arguments.of("empty-cells", table(true, "A|B", "C|")),
        Arguments.of("layout-table", table(false, "Viktigt att veta")),
        Arguments.of(
            "nested-table",
            table(true, "A|B", "C|D").replace("</w:tbl>", "")
                + "<w:tr><w:tc>"
                + table(true, "E|F", "G|H")
                + "</w:tc><w:tc>"
                + paragraph("I")
                + "</w:tc></w:tr></w:tbl>"),
        Arguments.of("no-alt", drawing("inline", "")),
        Arguments.of("poor-alt", drawing("inline", "descr=\"bild 1.png\"")),
        Arguments.of("floating", drawing("anchor", "descr=\"Karta över länet\"")),
        Arguments.of("blank-lines", paragraph("") + paragraph("")),
        Arguments.of("spaced-text", paragraph("Namn          Telefon")),
        Arguments.of("typed-list", paragraph("- ett") + paragraph("- två")),
        Arguments.of("typed-list", paragraph("1. ett") + paragraph("2. två")),
        Arguments.of(
            "vague-link", "<w:p><w:hyperlink>" + run("", "Läs mer") + "</w:hyperlink></w:p>"),
        Arguments.of(
            "bare-address",
            "<w:p><w:hyperlink>" + run("", "https://www.digg.se/x") + "</w:hyperlink></w:p>"),
        Arguments.of(
            "low-contrast", "<w:p>" + run("<w:color w:val=\"999999\"/>", "grå") + "</w:p>"),
        Arguments.of(
            "blinking", "<w:p>" + run("<w:effect w:val=\"blinkBackground\"/>", "!") + "</w:p>"),
        Arguments.of("small-text", "<w:p>" + run("<w:sz w:val=\"16\"/>", "liten") + "</w:p>"),
        Arguments.of("underlined", "<w:p>" + run("<w:u w:val=\"single\"/>", "streck") + "</w:p>"),
        Arguments.of("tracked-changes", "<w:p><w:ins>" + run("", "ny") + "</w:ins></w:p>"),
        Arguments.of("comments", "<w:p><w:r><w:commentReference/></w:r></w:p>"),
        Arguments.of("no-headings", "-" + paragraph("a".repeat(4_100))),
        Arguments.of(
            "wrong-language",
            "<w:p>" + run("<w:lang w:val=\"en-US\"/>", SWEDISH.repeat(10)) + "</w:p>"));
  }

  private static Stream<String> nearlyBroken() {
    return Stream.of(
        heading(2, "Mål") + heading(3, "Delmål") + heading(2, "Insatser"),
        "<w:p>" + run("<w:b/><w:sz w:val=\"22\"/>", "Viktigt") + "</w:p>",
        table(true, "Insats|Ansvar", "Kurs|Lessebo"),
        table(false, "Insats", "Kurs"),
        drawing("inline", "descr=\"Karta över länet\""),
        drawing("inline", "").replace("/></wp:", "><adec:decorative val=\"1\"/></wp:docPr></wp:"),
        paragraph("") + paragraph("Ett tomt stycke är inget avstånd."),
        paragraph("Namn\tTelefon"),
        paragraph("- sade han"),
        paragraph("1. ett") + paragraph("3. tre"),
        "<w:p><w:pPr><w:pStyle w:val=\"Lista\"/></w:pPr>" + run("", "- ett") + "</w:p>",
        "<w:p><w:hyperlink>"
            + run("<w:u w:val=\"single\"/>", "Läs mer om SFI")
            + "</w:hyperlink></w:p>",
        "<w:p>" + run("<w:color w:val=\"767676\"/>", "precis mörkt nog") + "</w:p>",
        "<w:p>" + run("<w:color w:val=\"949494\"/><w:sz w:val=\"36\"/>", "stort") + "</w:p>",
        "<w:p>" + run("<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F3864\"/>", "vitt") + "</w:p>",
        "<w:p>"
            + run("<w:lang w:val=\"en-US\"/>", "the plan and the goals of it. ".repeat(20))
            + "</w:p>");
  }

  private static String drawing(String place, String attributes) {
    return "<w:p><w:r><w:drawing><wp:%s><wp:docPr id=\"1\" %s/></wp:%s></w:drawing></w:r></w:p>"
        .formatted(place, attributes, place);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsBrokenIsTold(String rule, String body) throws Exception {
    AWordFile file =
        body.startsWith("-")
            ? AWordFile.with("").part("word/document.xml", whole(body.substring(1)))
            : AWordFile.with(body);
    assertThat(rules(file)).containsExactly("word." + rule);
  }

  private static String whole(String body) {
    return "<w:document{w}><w:body>" + body + "</w:body></w:document>";
  }

  @ParameterizedTest
  @MethodSource("nearlyBroken")
  void whatIsNearlyBrokenIsNotTold(String body) throws Exception {
    assertThat(rules(AWordFile.with(body))).isEmpty();
  }

  @Test
  void aFileWithoutTitleIsTold() throws Exception {
    assertThat(rules(AWordFile.with("").title(" "))).containsExactly("word.no-title");
    assertThat(rules(AWordFile.with("").title("Dokument1"))).containsExactly("word.poor-title");
  }

  @Test
  void aFileWithoutLanguageIsTold() throws Exception {
    assertThat(rules(AWordFile.with("").part("word/styles.xml", "<w:styles{w}/>")))
        .contains("word.no-language");
  }

  @Test
  void whatIsLeftFromWritingIsTold() throws Exception {
    AWordFile file =
        AWordFile.with("")
            .part(
                "word/settings.xml",
                "<w:settings{w}><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/></w:settings>")
            .part(
                "word/_rels/settings.xml.rels",
                "<R><r Type=\"x/attachedTemplate\" Target=\"http://mall.example/x.dotm\"/></R>")
            .part(
                "word/header1.xml",
                "<w:hdr{w}><v:shape id=\"PowerPlusWaterMarkObject1\"/></w:hdr>");
    assertThat(rules(file))
        .containsExactlyInAnyOrder("word.locked", "word.remote-template", "word.watermark");
  }

  @Test
  void aNameIsWarnedOfBeforePublishing() throws Exception {
    byte[] file =
        AWordFile.with("")
            .part(
                "docProps/core.xml",
                "<c><dc:title xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Plan för länet</dc:title><lastModifiedBy>Eva Ek</lastModifiedBy></c>")
            .bytes();
    assertThat(new WordGate(false).examine(file).count(Severity.NOTE)).isEqualTo(1);
    assertThat(new WordGate(true).examine(file).count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void aFileWithADtdIsNotExamined() {
    byte[] file =
        AWordFile.with("")
            .part("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + whole("&amp;"))
            .bytes();
    assertThatThrownBy(() -> new WordGate(false).examine(file))
        .isInstanceOf(UnexaminedException.class);
  }

  @ParameterizedTest
  @EnumSource(WordRule.class)
  void everyRuleHasWords(WordRule rule) {
    for (String language : List.of("sv", "en")) {
      Messages messages = Messages.of(Locale.of(language));
      for (String part : List.of(".what", ".why", ".action")) {
        assertThat(messages.has(rule.requirement().words() + part)).isTrue();
      }
    }
  }

  private static List<String> rules(AWordFile file) throws UnexaminedException {
    return new WordGate(false)
        .examine(file.bytes()).groups().stream().map(group -> group.requirement().id()).toList();
  }
}
