package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where Swedish words may be divided, by the patterns of TeX. The method is that of F. M. Liang,
 * "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983): patterns of letters hold numbers between
 * them, the highest number at a place counts, and odd ones allow a division.
 */
final class Hyphenation {
  /** Shorter words are read more easily whole. */
  private static final int LEAST_WORD = 8;

  /** Letters that stay on the line, and that go to the next. */
  private static final int LEAST_PART = 3;

  private static final String PATTERNS = "\\patterns{";
  private static final Hyphenation SWEDISH = new Hyphenation(read("hyph-sv.tex"));

  private final Map<String, int[]> patterns = new HashMap<>();
  private int longest;

  private Hyphenation(String tex) {
    int from = tex.indexOf(PATTERNS) + PATTERNS.length();
    tex.substring(from, tex.indexOf('}', from)).lines().map(String::strip).forEach(this::add);
  }

  static Hyphenation swedish() {
    return SWEDISH;
  }

  private static String read(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Hyphenation.class.getResourceAsStream("hyphenation/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String pattern) {
    String letters = pattern.replaceAll("[0-9]", "");
    int[] values = new int[letters.length() + 1];
    int at = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Character.isDigit(c)) {
        values[at] = c - '0';
      } else {
        at++;
      }
    }
    patterns.put(letters, values);
    longest = Math.max(longest, letters.length());
  }

  /** The places where a word of letters may be divided: how many letters stand before each. */
  List<Integer> places(String word) {
    if (word.length() < LEAST_WORD) {
      return List.of();
    }
    int[] values = values("." + word.toLowerCase(Locale.ROOT) + ".");
    List<Integer> places = new ArrayList<>();
    for (int place = LEAST_PART; place <= word.length() - LEAST_PART; place++) {
      if (values[place + 1] % 2 == 1) {
        places.add(place);
      }
    }
    return places;
  }

  /** The highest number before each letter, and after the last. */
  private int[] values(String bounded) {
    int[] values = new int[bounded.length() + 1];
    for (int from = 0; from < bounded.length(); from++) {
      int last = Math.min(bounded.length(), from + longest);
      for (int to = from + 1; to <= last; to++) {
        int[] pattern = patterns.getOrDefault(bounded.substring(from, to), new int[0]);
        for (int i = 0; i < pattern.length; i++) {
          values[from + i] = Math.max(values[from + i], pattern[i]);
        }
      }
    }
    return values;
  }
}
