package se.handlingsplan.check.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.profile.Need;

/**
 * An abbreviation that the plan explains nowhere, once for all places. It is explained by words in
 * front of it when it stands in brackets, "Mottagningssamtal (MOS)", by words in brackets after it,
 * or by a word such as "kallas"; those words hold its letters in their order. What everybody knows
 * is named in the profile.
 */
record UnexplainedAbbreviation() implements Rule {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}\\d.@-])(?<!//)(?:\\p{Lu}{2,5}|\\p{Lu}\\p{Ll}?\\p{Lu}{1,3}|\\p{Lu}{2,4}\\p{Ll}\\p{Lu})(?![\\p{L}\\d@]|\\.\\p{Ll})");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");

  /** How far before an abbreviation its explanation may begin. */
  private static final int REACH = 120;

  private static final Pattern CALLED =
      Pattern.compile(
          "(?iU)(?:benämn\\p{L}*|kalla[ts]\\p{L}*|förkorta\\p{L}*|nedan|härefter|fortsättningsvis)(?: (?:som|för|som))?[ ”\"]*$");

  private static final Pattern STANDS_FOR =
      Pattern.compile("(?iU)^\\s*(?:=|står för|är en förkortning|betyder|innebär)");

  private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*\\(([^()]{3,100})\\)");
  private static final Pattern AFTER_DASH =
      Pattern.compile("^\\s*(?:[–—,:]|-\\s)\\s*([^.;()\\n]{3,100})");

  /** First place of an abbreviation, and how many there are. */
  private record Met(Written first, int count) {}

  @Override
  public String id() {
    return "unexplained-abbreviation";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    Set<String> known = new HashSet<>(subject.profile().vocabulary().abbreviations());
    subject.plan().agreement().flatMap(Agreement::shortName).ifPresent(known::add);
    Map<String, Met> met = new LinkedHashMap<>();
    for (Written written : subject.written()) {
      for (String line : written.text().split("\n")) {
        if (SMALL_LETTER.matcher(line).find()) {
          look(line, written, met, known);
        }
      }
    }
    return met.entrySet().stream()
        .filter(entry -> !known.contains(entry.getKey()))
        .map(entry -> breach(entry.getKey(), entry.getValue()));
  }

  private static void look(String line, Written written, Map<String, Met> met, Set<String> known) {
    Matcher matcher = ABBREVIATION.matcher(line);
    while (matcher.find()) {
      String word = matcher.group();
      if (known.contains(word) || ROMAN.matcher(word).matches()) {
        continue;
      }
      if (isExplained(line, matcher.start(), matcher.end(), word)) {
        known.add(word);
      } else {
        met.merge(
            word,
            new Met(written, 1),
            (before, now) -> new Met(before.first(), before.count() + 1));
      }
    }
  }

  private static boolean isExplained(String line, int start, int end, String word) {
    String before = line.substring(Math.max(0, start - REACH), start);
    String after = line.substring(end, Math.min(line.length(), end + REACH));
    boolean bracketed = before.endsWith("(") && after.startsWith(")");
    return (bracketed && spells(before.substring(0, before.length() - 1), word))
        || (before.endsWith(", ")
            && after.startsWith(",")
            && spells(before.substring(0, before.length() - 2), word))
        || CALLED.matcher(before).find()
        || STANDS_FOR.matcher(after).find()
        || begins(IN_BRACKETS.matcher(after), word)
        || begins(AFTER_DASH.matcher(after), word);
  }

  /** Whether words at the end of a text spell the abbreviation, the first by its first letter. */
  private static boolean spells(String text, String word) {
    List<String> words = List.of(text.strip().split("[\\s]+"));
    for (int from = Math.max(0, words.size() - word.length() - 4); from < words.size(); from++) {
      if (holds(String.join(" ", words.subList(from, words.size())), word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Matcher explanation, String word) {
    return explanation.find() && holds(explanation.group(1), word);
  }

  /** Whether a text begins with the first letter and has the others after it in their order. */
  private static boolean holds(String text, String word) {
    String letters = text.toLowerCase(Locale.ROOT);
    String wanted = word.toLowerCase(Locale.ROOT);
    if (letters.isEmpty() || letters.charAt(0) != wanted.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < wanted.length(); i++) {
      at = letters.indexOf(wanted.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return letters.length() > wanted.length();
  }

  private static Breach breach(String word, Met met) {
    return Breach.ofPlan(
            met.first().field(), met.first().provenance(), word, Integer.toString(met.count()))
        .marked(word);
  }
}
