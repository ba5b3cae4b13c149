package se.handlingsplan.render.layout;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that stand around the blocks of a publication, in its language: page numbers, labels.
 */
public final class PageWords {
  private final ResourceBundle words;

  private PageWords(ResourceBundle words) {
    this.words = words;
  }

  /** The words of a language, such as {@code sv-SE}; English where there are none. */
  public static PageWords in(String language) {
    return new PageWords(
        ResourceBundle.getBundle(
            PageWords.class.getPackageName() + ".page",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** What stands before the page's number, between it and the number of pages, and after. */
  public record PageOf(String before, String between, String after) {}

  /** "Sida 2 av 4" without its numbers, which only the program that shows the pages knows. */
  public PageOf pageOf() {
    String pattern = words.getString("page.of");
    int page = pattern.indexOf("{0}");
    int pages = pattern.indexOf("{1}");
    return new PageOf(
        pattern.substring(0, page),
        pattern.substring(page + "{0}".length(), pages),
        pattern.substring(pages + "{1}".length()));
  }

  public String documentNumber(String number) {
    return words.getString("document.number").replace("{0}", number);
  }

  public String skipToContent() {
    return words.getString("skip.to.content");
  }

  public String contents() {
    return words.getString("contents");
  }

  /** A name for a table that has no description; counted from 1. */
  public String table(int number) {
    return words.getString("table").replace("{0}", Integer.toString(number));
  }
}
