package se.handlingsplan.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import se.handlingsplan.check.Finding;
import se.handlingsplan.document.Notice;

/**
 * The words a user reads, in one language. Keys are rule ids, reasons and other keys of the model
 * behind a prefix, such as {@code rule.missing-measures.message}; patterns are those of {@link
 * MessageFormat}. Any thread may use it.
 *
 * <p>The machine's own locale plays no part: the bundles are read by name, and whoever asks says
 * which language.
 */
public final class Messages {
  private static final Messages SWEDISH = new Messages(Locale.of("sv", "SE"), "messages_sv");
  private static final Messages ENGLISH = new Messages(Locale.of("en", "GB"), "messages_en");

  private final Locale locale;
  private final Properties patterns;

  private Messages(Locale locale, String bundle) {
    this.locale = locale;
    this.patterns = load(bundle + ".properties");
  }

  /** Swedish for Swedish, whatever the country; English for every other language. */
  public static Messages of(Locale locale) {
    return locale.getLanguage().equals("sv") ? SWEDISH : ENGLISH;
  }

  /** The language and country of the words, also for dates, numbers and sorting. */
  public Locale locale() {
    return locale;
  }

  /** Whether there are words for the key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The words for a key with the arguments in them. A number is written with its bare digits, for
   * it may be a year; line breaks in an argument become spaces, for a message is one line.
   *
   * @throws IllegalArgumentException where there are no words for the key
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No words for %s in %s".formatted(key, locale));
    }
    MessageFormat format = new MessageFormat(pattern, locale);
    Format[] formats = format.getFormatsByArgumentIndex();
    Object[] plain = arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      boolean formatted = i < formats.length && formats[i] != null;
      if (!formatted) {
        plain[i] = String.valueOf(plain[i]).replace('\n', ' ');
      }
    }
    return format.format(plain);
  }

  /** What a notice says; its words may name where, after all else. */
  public String notice(Notice notice) {
    List<String> told = new ArrayList<>(notice.arguments());
    told.add(PlaceText.of(notice.provenance(), this));
    Object[] arguments = told.toArray();
    boolean field =
        notice.code() == Notice.Code.GUESSED_COLUMN
            && arguments.length > 1
            && has("field." + arguments[1]);
    if (field) {
      arguments[1] = text("field." + arguments[1]);
    }
    return text("notice." + notice.code().key(), arguments);
  }

  /** What a finding says; the id of a rule that this version does not know. */
  public String finding(Finding finding) {
    String key = "rule." + finding.rule() + ".message";
    return has(key) ? text(key, finding.arguments().toArray()) : finding.rule();
  }

  /** What a rule is called; its id where this version does not know it. */
  public String rule(String id) {
    String key = "rule." + id + ".name";
    return has(key) ? text(key) : id;
  }

  /** What to do about a finding; empty where this version does not know the rule. */
  public String suggestion(Finding finding) {
    String key = "rule." + finding.rule() + ".suggestion";
    return has(key) ? text(key, finding.arguments().toArray()) : "";
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(new TreeSet<>(patterns.stringPropertyNames()));
  }

  private static Properties load(String name) {
    try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(name));
      }
      Properties patterns = new Properties();
      patterns.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
