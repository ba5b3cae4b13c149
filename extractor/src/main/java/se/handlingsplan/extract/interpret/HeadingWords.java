package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.handlingsplan.profile.Column;
import se.handlingsplan.text.Likeness;
import se.handlingsplan.text.Wording;

/**
 * Tells by its words what a column's heading or a label announces. A wording spelled out counts
 * most; then one with more words after it ("Ansvarig nämnd"), the last part of a compound, which is
 * what a Swedish compound is about ("uppföljningsansvarig" is somebody, "ansvarsuppföljning" is
 * not), one part of a heading of several ("Tidplan/status"), and last a likeness, for misspellings.
 */
final class HeadingWords {
  private static final int SPELLED_OUT = 100;
  private static final int GOES_ON = 90;

  /** What the length of an open wording may add: "Hur följs *" says more than "Hur *". */
  private static final int MOST_SPECIFIC = 6;

  private static final int UNBROKEN = 88;
  private static final int ENDS_COMPOUND = 82;
  private static final int FIRST_PART = 80;
  private static final int BEGINS_COMPOUND = 76;
  private static final int WEAK = 75;
  private static final int LATER_PART = 66;
  private static final int SHORT = 70;
  private static final int LIKE = 64;
  private static final int QUALIFIES = 52;

  /** Words shorter than this are alike by chance. */
  private static final int SHORTEST_LIKE = 6;

  private static final double ALIKE = 0.62;

  /** One word cut short: "Återrapp." */
  private static final Pattern SHORTENED = Pattern.compile("\\p{L}{3,}\\.");

  /** What stands between the parts of a heading that announces several things. */
  private static final Pattern PARTS = Pattern.compile("/|,|;|\\(|\\)| och | samt | & | \\+ | - ");

  /** What stands between a heading's main word and those that only qualify it. */
  private static final Pattern QUALIFIED =
      Pattern.compile(" (?:av|för|till|om|med|i|på|per|från|under|inom|hos|vid) ");

  /** Numbers and signs in front: "1. Åtgärd". */
  private static final Pattern NUMBERED = Pattern.compile("^(?:\\d+[.):]?|[a-zåäö][.)]) +");

  /** A longer text is no heading. */
  private static final int LONGEST = 150;

  /** The same headings and labels come again and again; so many are remembered. */
  private static final int MOST_MET = 5000;

  private final Map<Column, List<Wanted>> wanted = new EnumMap<>(Column.class);
  private final Map<String, Map<Column, Integer>> met = new HashMap<>();

  /** A wording of the profile. */
  private record Wanted(
      String text, String unbroken, boolean weak, boolean front, boolean open, Likeness likeness) {
    static Wanted of(String wording) {
      boolean weak = wording.startsWith("~");
      String folded = wording.substring(weak ? 1 : 0);
      boolean front = folded.startsWith("*");
      boolean open = folded.endsWith("*");
      String text = folded.substring(front ? 1 : 0, folded.length() - (open ? 1 : 0));
      return new Wanted(text, text.replace(" ", ""), weak, front, open, Likeness.of(text));
    }
  }

  /** A heading to be weighed against every wording, taken apart once for all of them. */
  private record Heading(String text, String unbroken, boolean ofSeveral, List<Part> parts) {
    static Heading of(String text) {
      String[] split = PARTS.split(text);
      List<Part> parts = new ArrayList<>();
      for (String part : split) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
          parts.add(Part.of(stripped));
        }
      }
      return new Heading(text, text.replace(" ", ""), split.length > 1, parts);
    }
  }

  /**
   * A part of a heading.
   *
   * @param main its words before those that qualify them; empty where none does
   */
  private record Part(String text, String main, String qualifying) {
    static Part of(String text) {
      String[] words = QUALIFIED.split(text, 2);
      return words.length < 2
          ? new Part(text, "", "")
          : new Part(text, words[0].strip(), words[1].strip());
    }
  }

  HeadingWords(Map<Column, Words> columns) {
    columns.forEach(
        (column, words) -> wanted.put(column, words.folded().stream().map(Wanted::of).toList()));
  }

  /** What the heading may announce: the best guess of each kind. */
  Map<Column, Integer> guesses(String heading) {
    if (heading.length() > LONGEST) {
      return Map.of();
    }
    Map<Column, Integer> known = met.get(heading);
    if (known == null) {
      known = weighed(heading);
      if (met.size() < MOST_MET) {
        met.put(heading, known);
      }
    }
    return known;
  }

  private Map<Column, Integer> weighed(String heading) {
    Map<Column, Integer> guesses = new EnumMap<>(Column.class);
    String folded = normal(heading);
    if (folded.isEmpty()) {
      return guesses;
    }
    Heading taken = Heading.of(folded);
    boolean shortened = SHORTENED.matcher(heading.strip()).matches();
    wanted.forEach(
        (column, wordings) -> {
          int best = 0;
          for (Wanted wording : wordings) {
            int certainty = certainty(wording, taken);
            if (shortened && certainty == 0 && wording.text().startsWith(folded)) {
              certainty = SHORT;
            }
            best = Math.max(best, wording.weak() ? Math.min(certainty, WEAK) : certainty);
          }
          if (best > 0) {
            guesses.put(column, best);
          }
        });
    int other = guesses.getOrDefault(Column.EXTRA, 0);
    boolean ofSeveral =
        PARTS.matcher(folded).find()
            && guesses.entrySet().stream()
                .anyMatch(g -> g.getKey() != Column.EXTRA && g.getValue() >= LATER_PART);
    if (ofSeveral && other > LATER_PART && other < SPELLED_OUT) {
      // "Genomförande och ansvar" says who is responsible, and more besides.
      guesses.replaceAll((column, guess) -> guess == LATER_PART ? FIRST_PART : guess);
      guesses.put(Column.EXTRA, LATER_PART);
    }
    return guesses;
  }

  private static String normal(String heading) {
    String folded =
        Wording.fold(heading).replace("?", "").replace("!", "").replace("*", "").strip();
    return NUMBERED.matcher(folded).replaceFirst("").replace(". ", " ");
  }

  private static int certainty(Wanted wanted, Heading heading) {
    int whole = whole(wanted, heading.text());
    if (whole > 0) {
      return whole;
    }
    int best = 0;
    boolean spaced = wanted.text().length() > wanted.unbroken().length();
    boolean same = !wanted.front() && heading.unbroken().equals(wanted.unbroken());
    if (same && (spaced ? !wanted.open() : heading.text().contains(" "))) {
      best = UNBROKEN;
    }
    boolean first = true;
    for (Part part : heading.parts()) {
      int inPart = heading.ofSeveral() ? whole(wanted, part.text()) : 0;
      if (inPart > 0) {
        best = Math.max(best, Math.min(inPart, first ? FIRST_PART : LATER_PART));
      }
      best = Math.max(best, qualifying(wanted, part));
      first = false;
    }
    return Math.max(best, like(wanted, heading.text()));
  }

  /** The heading, or a part of it, as a whole. */
  private static int whole(Wanted wanted, String text) {
    if (text.equals(wanted.text())) {
      return SPELLED_OUT;
    }
    if (wanted.front() && wanted.open()) {
      return text.contains(wanted.text()) ? ENDS_COMPOUND : 0;
    }
    if (wanted.front() && text.endsWith(wanted.text()) && !QUALIFIED.matcher(text).find()) {
      return ENDS_COMPOUND;
    }
    if (wanted.open() && text.startsWith(wanted.text())) {
      boolean wordEnds =
          !Character.isLetter(wanted.text().charAt(wanted.text().length() - 1))
              || !Character.isLetter(text.charAt(wanted.text().length()));
      return wordEnds
          ? GOES_ON + Math.min(MOST_SPECIFIC, wanted.text().length() / 4)
          : BEGINS_COMPOUND;
    }
    return 0;
  }

  /** "Kostnad för åtgärden" is about a cost; yet it may be all there is of the measure. */
  private static int qualifying(Wanted wanted, Part part) {
    if (part.qualifying().isEmpty()) {
      return 0;
    }
    int main = whole(wanted, part.main());
    if (main > 0) {
      return Math.min(main, GOES_ON);
    }
    return whole(wanted, part.qualifying()) > 0 ? QUALIFIES : 0;
  }

  private static int like(Wanted wanted, String heading) {
    boolean comparable =
        wanted.text().length() >= SHORTEST_LIKE
            && heading.length() >= SHORTEST_LIKE
            && Math.abs(wanted.text().length() - heading.length()) <= 3
            && !wanted.front()
            && wanted.text().charAt(0) == heading.charAt(0);
    return comparable && wanted.likeness().to(Likeness.of(heading)) >= ALIKE ? LIKE : 0;
  }
}
