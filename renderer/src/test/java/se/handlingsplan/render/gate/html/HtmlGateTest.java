package se.handlingsplan.render.gate.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.gate.UnexaminedException;

class HtmlGateTest {
  private static final String HEAD = "<meta charset=utf-8><title>Handlingsplan 2026</title>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "heading-order | <h3>Mål</h3>",
        "empty-heading | <h2> </h2>",
        "no-alt | <img src=karta.png>",
        "poor-alt | <img src=k.png alt=karta.png>",
        "unnamed-drawing | <svg><path d='M0 0'/></svg>",
        "empty-link | <a href=/x></a>",
        "vague-link | <a href=/x>Läs mer</a>",
        "same-links | <a href=/x>Plan</a> <a href=/y>Plan</a>",
        "no-label | <input type=text>",
        "empty-button | <button></button>",
        "no-header-cells | <table><caption>T</caption><tr><td>a<td>b<tr><td>c<td>d</table>",
        "no-caption | <table><tr><th>a<th>b<tr><td>c<td>d</table>",
        "merged-cells | <table><caption>T</caption><tr><th scope=col>a<th>b<tr><td colspan=2>c</table>",
        "empty-cells | <table><caption>T</caption><tr><th>a<th>b<tr><td>c<td></table>",
        "duplicate-id | <p id=a>1</p><p id=a>2</p>",
        "missing-id | <p aria-describedby=nej>1</p>",
        "autoplay | <video autoplay src=f.mp4></video>",
        "moving-text | <marquee>nytt</marquee>",
        "unnamed-frame | <iframe src=/x></iframe>",
        "tab-order | <a href=/x tabindex=2>Plan</a>",
        "no-skip-link | <nav><a href=/x>Plan</a></nav>",
        "part-language | <p lang=svenska_>Hej</p>",
        "low-contrast | <p style='color:#999;background:#fff'>grå</p>",
        "several-main | <main>två</main>",
        "remote-content | <script src=https://cdn.example/a.js></script>"
      })
  void whatIsBrokenIsTold(String rule, String content) throws Exception {
    assertThat(rules(page(HEAD, content))).containsExactly("html." + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Mål</h2><h3>Delmål</h3><h2>Mer</h2>",
        "<img src=linje.png alt=''>",
        "<img src=linje.png role=presentation>",
        "<svg aria-hidden=true></svg>",
        "<a href=/x><img src=k.png alt='Karta över länet'></a>",
        "<a href=/x>Läs mer om SFI</a>",
        "<a href=/x>Plan</a> <a href=/x>Plan</a>",
        "<label>Namn <input></label>",
        "<label for=n>Namn</label><input id=n>",
        "<input type=hidden>",
        "<button aria-label='Stäng'></button>",
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<video autoplay muted src=f.mp4></video>",
        "<div hidden><img src=x.png></div>",
        "<p lang=en>Hello</p>",
        "<p style='color:#767676;background:#fff'>mörkt nog</p>",
        "<p style='color:#999'>bakgrunden är okänd</p>",
        "<a href=/x tabindex=0>Plan</a>"
      })
  void whatIsNearlyBrokenIsNotTold(String content) throws Exception {
    assertThat(rules(page(HEAD, content))).isEmpty();
  }

  @Test
  void whatTheWholePageLacksIsTold() throws Exception {
    assertThat(rules("<html><p>Hej</p>"))
        .containsExactlyInAnyOrder(
            "html.no-language", "html.no-title", "html.no-main", "html.no-heading");
  }

  @Test
  void whatGoesIntoThePageOfAnotherNeedsNothingOfAPage() throws Exception {
    assertThat(rules("<div lang=sv><h2>Plan</h2><p>Hej</p></div>")).isEmpty();
    assertThat(rules("<div lang=sv><h2>Plan</h2><img src=x.png></div>"))
        .containsExactly("html.no-alt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "no-zoom | <meta name=viewport content='width=device-width, user-scalable=no'>",
        "no-zoom | <meta name=viewport content='maximum-scale=1.0'>",
        "refresh | <meta http-equiv=refresh content=30>",
        "low-contrast | <style>/* x */ p { color: #aaa; background: #fff }</style>"
      })
  void whatTheHeadForbidsIsTold(String rule, String head) throws Exception {
    assertThat(rules(page(HEAD + head, ""))).containsExactly("html." + rule);
  }

  @Test
  void swedishReadAsEnglishIsTold() throws Exception {
    String text = "<p>" + "Det som är till för att fler ska nå arbete och inte falla. ".repeat(9);
    assertThat(rules(page(HEAD, text).replace("lang=sv", "lang=en")))
        .containsExactly("html.wrong-language");
  }

  @ParameterizedTest
  @EnumSource(MarkupRule.class)
  void everyRuleHasWords(MarkupRule rule) {
    for (String language : List.of("sv", "en")) {
      Messages messages = Messages.of(Locale.of(language));
      for (String part : List.of(".what", ".why", ".action")) {
        assertThat(messages.has(rule.requirement().words() + part)).isTrue();
      }
    }
  }

  private static String page(String head, String content) {
    return "<!doctype html><html lang=sv><head>%s</head><body><main><h1>Plan</h1>%s</main>"
        .formatted(head, content);
  }

  private static List<String> rules(String page) throws UnexaminedException {
    return new HtmlGate()
        .examine(page.getBytes(StandardCharsets.UTF_8)).groups().stream()
            .map(group -> group.requirement().id())
            .toList();
  }
}
