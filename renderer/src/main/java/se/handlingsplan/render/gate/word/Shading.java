package se.handlingsplan.render.gate.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.theme.Colour;

/** What colour lies behind a text. */
final class Shading {
  private static final List<String> NO_PATTERN = List.of("clear", "nil");

  private static final Map<String, String> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("black", "#000000"),
          Map.entry("blue", "#0000FF"),
          Map.entry("cyan", "#00FFFF"),
          Map.entry("green", "#00FF00"),
          Map.entry("magenta", "#FF00FF"),
          Map.entry("red", "#FF0000"),
          Map.entry("yellow", "#FFFF00"),
          Map.entry("white", "#FFFFFF"),
          Map.entry("darkBlue", "#000080"),
          Map.entry("darkCyan", "#008080"),
          Map.entry("darkGreen", "#008000"),
          Map.entry("darkMagenta", "#800080"),
          Map.entry("darkRed", "#800000"),
          Map.entry("darkYellow", "#808000"),
          Map.entry("darkGray", "#808080"),
          Map.entry("lightGray", "#C0C0C0"));

  private Shading() {}

  /** The shading's colour, else the one behind; nothing where a pattern mixes two. */
  static Optional<Colour> of(Optional<Node> shading, Optional<Colour> behind) {
    if (shading.isEmpty()) {
      return behind;
    }
    String pattern = shading.get().attribute("w:val").orElse("clear");
    if (!NO_PATTERN.contains(pattern)) {
      return Optional.empty();
    }
    String fill = shading.get().attribute("w:fill").orElse("auto");
    return fill.equals("auto") ? behind : Colour.of("#" + fill);
  }

  static Optional<Colour> highlight(Optional<Node> highlight, Optional<Colour> behind) {
    return highlight
        .flatMap(node -> node.attribute("w:val"))
        .map(HIGHLIGHTS::get)
        .map(Colour::of)
        .orElse(behind);
  }
}
