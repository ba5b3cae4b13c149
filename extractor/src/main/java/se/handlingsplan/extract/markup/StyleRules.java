package se.handlingsplan.extract.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;

/**
 * The looks that a page's own style sheets give its elements. Only what tells text apart is kept:
 * weight, slant, size and whether it is shown at all. Sheets outside the page are never loaded.
 */
final class StyleRules {
  /** Properties that are kept. */
  private static final Set<String> KEPT =
      Set.of(
          "font-weight",
          "font-style",
          "font-size",
          "text-decoration",
          "text-decoration-line",
          "display",
          "visibility",
          "mso-hide");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

  /** Sheets for other media than screens; the inner braces are matched one level deep. */
  private static final Pattern OTHER_MEDIA =
      Pattern.compile(
          "@(?:media|page|font-face|supports|keyframes)[^{}]*\\{(?:[^{}]|\\{[^{}]*\\})*\\}");

  private final Map<Element, Map<String, String>> byElement = new HashMap<>();

  private StyleRules() {}

  /** What applies to the elements of a page, the later rule before the earlier. */
  static StyleRules of(Document page, Allowance allowance) {
    int mostLetters = allowance.limits().count(Limit.STYLE_LETTERS);
    StyleRules rules = new StyleRules();
    int left = allowance.limits().count(Limit.STYLE_RULES);
    for (Element sheet : page.select("style")) {
      String css = sheet.data();
      if (css.length() > mostLetters) {
        allowance.tell(Limit.STYLE_LETTERS);
        continue;
      }
      String plain = COMMENT.matcher(css).replaceAll(" ");
      Matcher rule = RULE.matcher(OTHER_MEDIA.matcher(plain).replaceAll(" "));
      while (rule.find()) {
        Map<String, String> kept = declarations(rule.group(2));
        if (!kept.isEmpty() && left == 0) {
          allowance.tell(Limit.STYLE_RULES);
          return rules;
        }
        if (!kept.isEmpty()) {
          left--;
          rules.add(page, rule.group(1), kept);
        }
      }
    }
    return rules;
  }

  private void add(Document page, String selectors, Map<String, String> declarations) {
    List<Element> elements = new ArrayList<>();
    for (String selector : selectors.split(",")) {
      // States such as :hover do not show on paper, and at-rules select nothing.
      if (!selector.contains(":") && !selector.contains("@") && !selector.isBlank()) {
        elements.addAll(selected(page, selector.strip()));
      }
    }
    for (Element element : elements) {
      byElement.computeIfAbsent(element, e -> new HashMap<>()).putAll(declarations);
    }
  }

  /** A selector that nobody but its author understands selects nothing. */
  private static List<Element> selected(Document page, String selector) {
    try {
      return page.select(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return List.of();
    }
  }

  /** A property of an element, its own before those of the sheets; empty where none says. */
  String value(Element element, String property) {
    String own = declarations(element.attr("style")).get(property);
    return own != null ? own : byElement.getOrDefault(element, Map.of()).getOrDefault(property, "");
  }

  private static Map<String, String> declarations(String css) {
    if (css.isEmpty()) {
      return Map.of();
    }
    Map<String, String> kept = new HashMap<>();
    for (String declaration : css.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (KEPT.contains(name)) {
          String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT);
          kept.put(name, value.replace("!important", "").strip());
        }
      }
    }
    return kept;
  }
}
