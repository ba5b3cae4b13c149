package se.handlingsplan.render.gate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be told of a text by its words alone, in documents of any format. */
public final class TextSigns {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private static final Set<String> EMPTY_LINKS =
      Set.of(
          "här",
          "klicka här",
          "klicka",
          "tryck här",
          "länk",
          "länken",
          "läs mer",
          "läs mer här",
          "mer",
          "mer information",
          "se här",
          "ladda ner",
          "ladda ner här",
          "here",
          "click here",
          "link",
          "read more",
          "more",
          "download");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)[^/\\\\]*\\S\\.(docx?|docm|dotx?|pdf|odt|rtf|html?|xlsx?|pptx?|png|jpe?g|gif|bmp"
              + "|tiff?|svg|webp|emf|wmf)");

  /** What programs call a document that nobody has named. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)(dokument|document|namnlös\\w*|untitled|utan titel|microsoft word( - .*)?"
              + "|powerpoint.presentation|presentation|word.dokument|document title|titel|title)"
              + "\\s*\\(?\\d*\\)?");

  /** A given name and a family name or two. */
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}-]+\\.?( (\\p{Lu}\\.|\\p{Lu}[\\p{L}-]+|von|af|de)){1,3}");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?iu).*(kommun|region|län|styrelse|myndighet|förvaltning|verket|polisen|universitet"
              + "|högskola|förbund|förening|kontor|enhet|avdelning|microsoft|libreoffice|office"
              + "|admin|word|user|användare| ab\\b| hb\\b).*");

  private static final Pattern SWEDISH_WORDS =
      Pattern.compile("(?iu)\\b(och|att|för|som|är|inte|till|ska|från|eller)\\b");
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile("(?iu)\\b(the|and|of|is|to|with|from|or|that|this)\\b");

  /** Frequent words by which a language is told; a page has about a hundred. */
  private static final int ENOUGH_WORDS = 20;

  private TextSigns() {}

  /** Whether the text of a link says nothing of where it leads, such as "läs mer". */
  public static boolean isVagueLink(String text) {
    return EMPTY_LINKS.contains(
        text.strip()
            .toLowerCase(SWEDISH)
            .replaceAll("[\\s\\u00a0]+", " ")
            .replaceAll("[.!…:>»→ ]+$", ""));
  }

  /** Whether the text is a web address and nothing else. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text.strip()).matches();
  }

  /** Whether the text is the name of a file, such as "bild1.png". */
  public static boolean isFileName(String text) {
    return FILE_NAME.matcher(text.strip()).matches();
  }

  /** Whether a document's title is none that its author gave it. */
  public static boolean isNoTitle(String title) {
    return isFileName(title) || NAMELESS.matcher(title.strip()).matches();
  }

  /** Whether a name is that of a person, not of an authority or a program. */
  public static boolean isPerson(String name) {
    String plain = name.strip();
    return PERSON.matcher(plain).matches() && !ORGANISATION.matcher(plain).matches();
  }

  /** Whether a language is written as standards ask, such as "sv" or "sv-SE". */
  public static boolean isLanguage(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*") && !language.isEmpty();
  }

  /** Whether the text is Swedish beyond doubt: by its most frequent words, and many of them. */
  public static boolean isSwedish(String text) {
    long swedish = SWEDISH_WORDS.matcher(text).results().limit(ENOUGH_WORDS * 50L).count();
    long english = ENGLISH_WORDS.matcher(text).results().limit(ENOUGH_WORDS * 50L).count();
    return swedish >= ENOUGH_WORDS && swedish > 5 * english;
  }
}
