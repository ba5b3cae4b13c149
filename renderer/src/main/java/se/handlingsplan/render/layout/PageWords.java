package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that stand around the blocks of a publication, in its language: page numbers, labels.
 */
public final class PageWords {
  private static final String MAIL = "mailto:";
  private static final String PHONE = "tel:";

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

  /** What the publisher registers, a text for each particular there is. */
  public List<String> of(Edition.Particulars particulars) {
    List<String> texts = new ArrayList<>();
    particulars.documentNumber().ifPresent(number -> texts.add(documentNumber(number)));
    particulars
        .decided()
        .ifPresent(day -> texts.add(words.getString("decided").replace("{0}", day.toString())));
    particulars
        .version()
        .ifPresent(text -> texts.add(words.getString("version").replace("{0}", text)));
    return texts;
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

  /** "Sida 2 av 4". */
  public String page(int number, int of) {
    PageOf words = pageOf();
    return words.before() + number + words.between() + of + words.after();
  }

  /** What a link leads to, for those who hear it: a mail address, a phone number or a page. */
  public String link(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith(MAIL)) {
      return words.getString("link.mail").replace("{0}", address.substring(MAIL.length()));
    }
    return lower.startsWith(PHONE)
        ? words.getString("link.phone").replace("{0}", address.substring(PHONE.length()))
        : words.getString("link.page").replace("{0}", address);
  }

  /** Where a link within the document leads. */
  public String pageNumbered(int number) {
    return words.getString("page.number").replace("{0}", Integer.toString(number));
  }

  /** A text that goes on from the page before. */
  public String continued(String text) {
    return words.getString("continued").replace("{0}", text);
  }

  /** What the attached plan is. */
  public String planAsData() {
    return words.getString("plan.data");
  }
}
