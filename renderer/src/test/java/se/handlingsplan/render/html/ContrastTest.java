package se.handlingsplan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the page, light, dark and printed, against WCAG 2.2. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");

  /** Success criterion 1.4.3, for text of any size. */
  private static final double TEXT = 4.5;

  /** Success criterion 1.4.11, for what shows where something is. */
  private static final double GRAPHICS = 3;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void textCanBeReadAndEdgesSeen(int palette) throws IOException {
    Map<String, String> colours = palettes().get(palette);

    for (String text : List.of("ink", "quiet", "heading", "link", "draft")) {
      assertThat(contrast(colours, text, "paper")).as(text).isGreaterThanOrEqualTo(TEXT);
    }
    assertThat(contrast(colours, "heading", "shade")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours, "link", "shade")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colours, "line", "paper")).isGreaterThanOrEqualTo(GRAPHICS);
    if (colours.containsKey("focus")) {
      assertThat(contrast(colours, "focus", "paper")).isGreaterThanOrEqualTo(GRAPHICS);
      assertThat(contrast(colours, "focus", "shade")).isGreaterThanOrEqualTo(GRAPHICS);
    }
  }

  private static List<Map<String, String>> palettes() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ContrastTest.class.getResourceAsStream("page.css"))) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile(":root \\{([^}]*)}")
          .matcher(css)
          .results()
          .map(block -> colours(block.group(1)))
          .toList();
    }
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(block);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(Objects.requireNonNull(colours.get(one), one));
    double b = luminance(Objects.requireNonNull(colours.get(other), other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG defines it. */
  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
