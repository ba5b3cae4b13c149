package se.handlingsplan.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/** The style sheet of a page: what all pages share, its paper, and the columns of its tables. */
final class StyleSheet {
  /**
   * How wide a column must be for its words, in rem: "Samverkansområden" fits. A narrower table is
   * scrolled sideways.
   */
  private static final double WORD = 13;

  /** How much of a table one column may ask for because another is narrow, in rem. */
  private static final double WIDEST_COLUMN = 17;

  private final StringBuilder text = new StringBuilder(shared());

  StyleSheet(Publication publication, PageWords words) {
    text.append(paper(publication, words));
  }

  String text() {
    return text.toString();
  }

  /** Gives the tables of a class their columns, as shares of the whole. */
  void columns(String tableClass, List<Double> shares) {
    double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
    double narrowest = shares.stream().mapToDouble(Double::doubleValue).min().orElse(whole);
    double least = Math.min(WORD * whole / narrowest, WIDEST_COLUMN * shares.size());
    rule(String.format(Locale.ROOT, ".%s { min-width: %.1frem; }", tableClass, least));
    for (int column = 0; column < shares.size(); column++) {
      double share = 100 * shares.get(column) / whole;
      rule(
          String.format(
              Locale.ROOT,
              ".%s > colgroup > :nth-child(%d) { width: %.2f%%; }",
              tableClass,
              column + 1,
              share));
    }
  }

  private void rule(String rule) {
    text.append('\n').append(rule);
  }

  /** What is printed in the margins; browsers that cannot do so leave it out. */
  private static String paper(Publication publication, PageWords words) {
    String foot =
        Stream.concat(
                Stream.of(publication.title()),
                words.of(publication.edition().particulars()).stream())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    PageWords.PageOf page = words.pageOf();
    return """

        @page {
          size: A4 %s;
          margin: 2cm;
          @top-right { content: %s; color: #9c1c1c; font: 700 9pt Arial, sans-serif; text-transform: uppercase; }
          @bottom-left { content: %s; color: #333333; font: 8.5pt Arial, sans-serif; }
          @bottom-right {
            content: %s counter(page) %s counter(pages) %s;
            color: #333333;
            font: 8.5pt Arial, sans-serif;
          }
        }

        @page :first {
          @top-right { content: none; }
        }
        """
        .formatted(
            publication.edition().landscape() ? "landscape" : "portrait",
            publication.edition().draft().map(StyleSheet::quoted).orElse("none"),
            quoted(foot),
            quoted(page.before()),
            quoted(page.between()),
            quoted(page.after()));
  }

  /** A CSS string. Whatever has a meaning in CSS or in HTML is written as a number. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    Legible.text(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || " .,:;-–()·".indexOf(c) >= 0) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append("\\%06x".formatted(c));
              }
            });
    return quoted.append('"').toString();
  }

  private static String shared() {
    try (InputStream in =
        Objects.requireNonNull(StyleSheet.class.getResourceAsStream("page.css"), "page.css")) {
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
