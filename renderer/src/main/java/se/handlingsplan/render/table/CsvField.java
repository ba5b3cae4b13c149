package se.handlingsplan.render.table;

import java.util.regex.Pattern;

/**
 * How CSV is written for Excel in Swedish: RFC 4180 with the semicolon that stands where the comma
 * is a decimal sign, in UTF-8 with the mark by which Excel knows it.
 */
public final class CsvField {
  public static final String MARK = "\uFEFF";
  public static final String ROW_END = "\r\n";

  private static final Pattern NEEDS_QUOTES =
      Pattern.compile("[\\s\\S]*[;\"\\r\\n][\\s\\S]*|\\s[\\s\\S]*|[\\s\\S]*\\s");

  private CsvField() {}

  /** The text, within quotes where it needs them. */
  public static String quoted(String text) {
    return NEEDS_QUOTES.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
