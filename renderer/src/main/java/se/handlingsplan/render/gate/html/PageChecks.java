package se.handlingsplan.render.gate.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.TextSigns;

/**
 * What is asked of a page as a whole.
 *
 * @param part whether it is to be put into a page, which then has a language, a title and a main
 *     part of its own
 */
record PageChecks(Document page, Elements shown, boolean part) {
  private static final Pattern MAXIMUM = Pattern.compile("maximum-scale=([0-9.]{1,6})");

  /** Text must be possible to enlarge to twice its size: WCAG 1.4.4. */
  private static final double TWICE = 2;

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    languages(faults);
    if (!part) {
      language(faults);
      title(faults);
      regions(faults);
    }
    headings(faults);
    zoom(faults);
    ids(faults);
    for (Element refresh : page.select("meta[http-equiv]")) {
      String content = refresh.attr("content").strip();
      boolean atOnce = content.matches("0\\s*;.*");
      if (refresh.attr("http-equiv").equalsIgnoreCase("refresh") && !atOnce) {
        tell(MarkupRule.REFRESH, faults);
      }
    }
    boolean remote =
        !page.select(
                "script[src~=(?i)^(https?:)?//], link[rel~=(?i)stylesheet][href~=(?i)^(https?:)?//],"
                    + " img[src~=(?i)^(https?:)?//], iframe[src~=(?i)^(https?:)?//]")
            .isEmpty();
    if (remote) {
      tell(MarkupRule.REMOTE_CONTENT, faults);
    }
    return faults;
  }

  private void language(List<Fault> faults) {
    Element root = page.selectFirst("html");
    String language = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    if (root != null && root.hasAttr("lang")) {
      language = root.attr("lang");
    }
    if (language.isBlank() || !TextSigns.isLanguage(language.strip())) {
      tell(MarkupRule.NO_LANGUAGE, faults);
    } else if (!language.toLowerCase(Locale.ROOT).startsWith("sv")
        && shown.select("[lang^=sv]").isEmpty()
        && TextSigns.isSwedish(page.body().text())) {
      faults.add(
          new Fault(MarkupRule.WRONG_LANGUAGE.requirement(), new Spot.Whole(), List.of(language)));
    }
  }

  private void languages(List<Fault> faults) {
    for (Element element : shown) {
      String own = element.attr("lang").strip();
      if (element.hasAttr("lang") && !element.nameIs("html") && !TextSigns.isLanguage(own)) {
        faults.add(new Fault(MarkupRule.PART_LANGUAGE.requirement(), Paths.spot(element)));
      }
    }
  }

  private void title(List<Fault> faults) {
    String title = page.title();
    if (title.isBlank()) {
      tell(MarkupRule.NO_TITLE, faults);
    } else if (TextSigns.isNoTitle(title)) {
      faults.add(
          new Fault(
              MarkupRule.POOR_TITLE.requirement(), new Spot.Whole(), List.of(Quote.of(title))));
    }
  }

  private void regions(List<Fault> faults) {
    long mains = shown.stream().filter(e -> e.nameIs("main") || isMain(e)).count();
    if (mains == 0) {
      tell(MarkupRule.NO_MAIN, faults);
    } else if (mains > 1) {
      tell(MarkupRule.SEVERAL_MAIN, faults);
    }
    boolean menu = shown.stream().anyMatch(e -> e.nameIs("nav"));
    boolean skip =
        shown.stream()
            .filter(e -> e.nameIs("a"))
            .limit(3)
            .anyMatch(link -> link.attr("href").startsWith("#"));
    if (menu && !skip) {
      tell(MarkupRule.NO_SKIP_LINK, faults);
    }
  }

  private static boolean isMain(Element element) {
    return element.attr("role").equals("main");
  }

  private void headings(List<Fault> faults) {
    int before = 0;
    for (Element heading : shown) {
      if (!heading.normalName().matches("h[1-6]")) {
        continue;
      }
      int level = heading.normalName().charAt(1) - '0';
      if (heading.text().isBlank() && heading.select("img[alt], svg").isEmpty()) {
        faults.add(new Fault(MarkupRule.EMPTY_HEADING.requirement(), Paths.spot(heading)));
        continue;
      }
      if (level > before + 1 && before > 0) {
        faults.add(new Fault(MarkupRule.HEADING_ORDER.requirement(), Paths.spot(heading)));
      }
      before = level;
    }
    boolean first = shown.stream().anyMatch(element -> element.nameIs("h1"));
    if (!first && !part && !page.body().text().isBlank()) {
      tell(MarkupRule.NO_HEADING, faults);
    }
  }

  private void zoom(List<Fault> faults) {
    for (Element view : page.select("meta[name=viewport]")) {
      String content = view.attr("content").toLowerCase(Locale.ROOT).replace(" ", "");
      Matcher maximum = MAXIMUM.matcher(content);
      boolean small = maximum.find() && number(maximum.group(1)) < TWICE;
      if (small || content.matches(".*user-scalable=(no|0).*")) {
        tell(MarkupRule.NO_ZOOM, faults);
      }
    }
  }

  private static double number(String digits) {
    return digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : TWICE;
  }

  private void ids(List<Fault> faults) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!element.id().isEmpty() && !ids.add(element.id())) {
        faults.add(new Fault(MarkupRule.DUPLICATE_ID.requirement(), Paths.spot(element)));
      }
    }
  }

  private static void tell(MarkupRule rule, List<Fault> faults) {
    faults.add(new Fault(rule.requirement(), new Spot.Whole()));
  }
}
