package se.handlingsplan.render.gate.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.theme.Colour;

/**
 * Colours that can be told without a browser: where one rule or one element says both that of the
 * letters and that behind them. How rules add up is left to browsers.
 */
record Colours(Document page, Elements shown) {
  private static final double LEAST_CONTRAST = 4.5;

  private static final Pattern RULE = Pattern.compile("([^{}@;]{1,500})\\{([^{}]{1,5000})\\}");
  private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
  private static final Pattern PARTS =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*\\)");

  private static final Map<String, String> NAMED =
      Map.of(
          "white", "#ffffff",
          "black", "#000000",
          "red", "#ff0000",
          "yellow", "#ffff00",
          "blue", "#0000ff",
          "green", "#008000",
          "gray", "#808080",
          "grey", "#808080",
          "silver", "#c0c0c0",
          "lightgray", "#d3d3d3");

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Element element : shown) {
      if (!element.ownText().isBlank() && isFaint(element.attr("style"))) {
        faults.add(new Fault(MarkupRule.LOW_CONTRAST.requirement(), Paths.spot(element)));
      }
    }
    for (Element sheet : page.select("style")) {
      Matcher rule = RULE.matcher(sheet.data().replaceAll("(?s)/\\*.*?\\*/", ""));
      while (rule.find()) {
        if (isFaint(rule.group(2))) {
          faults.add(
              new Fault(
                  MarkupRule.LOW_CONTRAST.requirement(),
                  new Spot.Element(rule.group(1).strip(), "")));
        }
      }
    }
    return faults;
  }

  /** Large letters need less; whether they are is not told here, so those are let be. */
  private static boolean isFaint(String declarations) {
    Map<String, String> values = new HashMap<>();
    for (String declaration : declarations.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        values.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration
                .substring(colon + 1)
                .replace("!important", "")
                .strip()
                .toLowerCase(Locale.ROOT));
      }
    }
    Optional<Colour> front = Optional.ofNullable(values.get("color")).flatMap(Colours::colour);
    Optional<Colour> behind =
        Optional.ofNullable(values.get("background-color"))
            .or(() -> Optional.ofNullable(values.get("background")))
            .flatMap(Colours::colour);
    boolean mayBeLarge = values.containsKey("font-size") || values.containsKey("font");
    return front.isPresent()
        && behind.isPresent()
        && front.get().contrast(behind.get()) < (mayBeLarge ? 3 : LEAST_CONTRAST);
  }

  private static Optional<Colour> colour(String value) {
    Matcher parts = PARTS.matcher(value);
    if (parts.matches()) {
      int red = Integer.parseInt(parts.group(1));
      int green = Integer.parseInt(parts.group(2));
      int blue = Integer.parseInt(parts.group(3));
      boolean colour = Math.max(red, Math.max(green, blue)) <= 255;
      return colour ? Optional.of(new Colour(red, green, blue)) : Optional.empty();
    }
    Matcher small = SHORT.matcher(value);
    return Colour.of(
        small.matches() ? small.replaceAll("#$1$1$2$2$3$3") : NAMED.getOrDefault(value, value));
  }
}
