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
import se.handlingsplan.theme.Palette;
import se.handlingsplan.theme.Theme;

/** The style sheet of a page: what all pages share, its paper, and the columns of its tables. */
final class StyleSheet {
  /** How much of a table one column may ask for because another is narrow, in em. */
  private static final double WIDEST_COLUMN = 17;

  /** On white whatever the paper is: it is seldom made to be seen on anything else. */
  private static final String LOGO =
      """

      .logo {
        max-width: 100%;
        height: auto;
        margin-right: auto;
        align-self: center;
        background: #ffffff;
      }

      @media (prefers-color-scheme: dark) {
        .logo {
          padding: 0.5rem;
        }
      }
      """;

  private final StringBuilder text = new StringBuilder(shared());

  StyleSheet(Publication publication, PageWords words) {
    Theme theme = publication.edition().theme();
    text.append(house(theme));
    text.append(paper(publication, words));
  }

  String text() {
    return text.toString();
  }

  /**
   * Gives the tables of a class their columns, as shares of the whole. A table that has less room
   * than its words is scrolled sideways.
   *
   * @param words how wide each column must be for its words, in em
   */
  void columns(String tableClass, List<Double> shares, List<Double> words) {
    double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
    double least = 0;
    for (int column = 0; column < shares.size(); column++) {
      least = Math.max(least, words.get(column) * whole / shares.get(column));
    }
    least = Math.min(least, WIDEST_COLUMN * shares.size());
    rule(String.format(Locale.ROOT, ".%s { min-width: %.1fem; }", tableClass, least));
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

  /**
   * What a publisher's look changes. On dark screens only the letters change: colours chosen for
   * white paper cannot be read there.
   */
  private static String house(Theme theme) {
    StringBuilder house = new StringBuilder();
    Palette palette = theme.palette();
    if (!palette.equals(Palette.neutral())) {
      house.append(
          """

          @media (prefers-color-scheme: light), print {
            :root {
              --ink: %s;
              --heading: %s;
              --link: %s;
              --focus: %s;
              --quiet: %s;
              --line: %s;
              --shade: %s;
              --draft: %s;
            }
          }
          """
              .formatted(
                  palette.text().hex(),
                  palette.heading().hex(),
                  palette.link().hex(),
                  palette.link().hex(),
                  palette.quiet().hex(),
                  palette.rule().hex(),
                  palette.shade().hex(),
                  palette.draft().hex()));
    }
    theme
        .typeface()
        .name()
        .ifPresent(
            name ->
                house.append(
                    """

                    body {
                      font-family: %s, system-ui, Arial, sans-serif;
                    }
                    """
                        .formatted(quoted(name))));
    if (theme.logo().isPresent()) {
      house.append(LOGO);
    }
    return house.toString();
  }

  /** What is printed in the margins; browsers that cannot do so leave it out. */
  private static String paper(Publication publication, PageWords words) {
    String foot =
        Stream.concat(
                Stream.of(publication.title()),
                words.of(publication.edition().particulars()).stream())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    Palette palette = publication.edition().theme().palette();
    boolean neutral = palette.equals(Palette.neutral());
    String draft = neutral ? "#9c1c1c" : palette.draft().hex();
    String quiet = neutral ? "#333333" : palette.quiet().hex();
    PageWords.PageOf page = words.pageOf();
    return """

        @page {
          size: A4 %s;
          margin: 2cm;
          @top-right { content: %s; color: %s; font: 700 9pt Arial, sans-serif; text-transform: uppercase; }
          @bottom-left { content: %s; color: %s; font: 8.5pt Arial, sans-serif; }
          @bottom-right {
            content: %s counter(page) %s counter(pages) %s;
            color: %s;
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
            draft,
            quoted(foot),
            quiet,
            quoted(page.before()),
            quoted(page.between()),
            quoted(page.after()),
            quiet);
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
