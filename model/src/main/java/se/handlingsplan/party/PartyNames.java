package se.handlingsplan.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.text.Likeness;

/**
 * Finds the names of parties in a text: those of the profile's register in any of their forms, with
 * a genitive s or a slip of the pen, and others by the word that they end with ("nämnden",
 * "förvaltningen", "AB").
 */
public final class PartyNames {
  /** Words that a Swedish party's name ends with, in the forms that name one party or a few. */
  private static final String ENDING =
      "(?:nämnd(?:en|er|erna)?|förvaltning(?:en|ar|arna)?|kontoret|myndighet(?:en|er|erna)?|verket|styrelse(?:n|r|rna)?"
          + "|universitetet|högskola(?:n)?|grupp(?:en)?|råd(?:et)?|förbund(?:et)?|enhet(?:en|er|erna)?|avdelning(?:en|ar|arna)?"
          + "|bibliotek(?:et|en)?|skol(?:an|or|orna)|central(?:en|er|erna)|bolag(?:et|en)?|förening(?:en|ar|arna)?"
          + "|chef(?:en|er|erna)?|samordnare(?:n)?|strateg(?:en|er|erna)?|handläggare|rektor(?:n|er|erna)?|kurator(?:er|erna|n)?"
          + "|sekreterare(?:n)?|direktör(?:en)?|ledare(?:n)?|tjänst(?:en)?|mottagning(?:en|ar|arna)?|jour(?:en|er)?|hälsan"
          + "|kansli(?:et)?|stab(?:en)?|kommun(?:en|er|erna)|region(?:en)?|institut(?:et)?|organisation(?:en|er|erna)"
          + "|pedagog(?:er|erna|en)?|utskott(?:et)?|beredning(?:en)?|nätverk(?:et)?|akademin|fakulteten|museet|polisen"
          + "|ombudsman(?:nen)?|controller|ingenjör(?:en|er)?|planerare(?:n)?|utvecklare(?:n)?|rådgivare(?:n)?)";

  private static final Pattern BY_FORM =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}-]{1,40} (?:kommun(?:er)?|stad)"
              + "|Region \\p{Lu}[\\p{L}-]+(?: län)?"
              + "|Länsstyrelsen(?: i \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? län)?"
              + "|(?:länets|berörda|samtliga|alla|övriga|deltagande) (?:kommuner|nämnder|förvaltningar|skolor|bolag|myndigheter)"
              + "|(?:\\p{Lu}[\\p{L}&-]{0,40} ){0,4}AB(?: \\p{Lu}[\\p{L}&-]{0,40}){0,4}"
              + "|(?:\\p{L}{1,40}- och )?\\p{L}{0,40}"
              + ENDING
              + ")(?![\\p{L}\\d-])");

  /** Common nouns that name parties also beside others. */
  private static final Pattern COUNTED =
      Pattern.compile("kommunerna|länets kommuner|\\p{L}+chefer");

  /** Words of that form that name nobody: "råd" alone, "målgruppen", "erfarenhet". */
  private static final Pattern NO_PARTY =
      Pattern.compile(
          "(?:(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera) kommuner|grupp|råd|enhet|central|centraler|tjänst|stab|jour|nätverk|organisation|institut|förening|bolag|styrelse"
              + "|beredning|mottagning|avdelning|ledare|handläggare"
              + "|\\p{L}*(?:mål|ålders|folk|risk|yrkes|patient)grupp(?:en|er|erna)?"
              + "|\\p{L}*(?:erfar|medvet|läg|beläg|öpp|vak|eg|välbeläg)enhet(?:en|er|erna)?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Names shorter than this are alike by chance. */
  private static final int SHORTEST_LIKE = 9;

  private static final double ALIKE = 0.7;

  /** What stands before a party that is left out: "övriga kommuner (ej Tingsryd)". */
  private static final Pattern EXCEPT = Pattern.compile("\\b(?:ej|utom|inte|förutom)\\s$");

  private static final Pattern DEFINITE = Pattern.compile("\\p{Lu}\\p{Ll}{4,}(?:en|et|an|na)");

  /** Spellings by their first word, the longest first. */
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** Long names of one word, by their first two letters. */
  private final Map<String, List<String>> longNames = new HashMap<>();

  private final Map<String, Likeness> likenesses = new HashMap<>();

  /** A party in a text, counted in UTF-16 units. */
  public record Mention(int start, int end, String name, boolean registered) {}

  /** Prepares the names of a register; the rest is done by form. */
  public PartyNames(List<KnownActor> actors) {
    actors.stream()
        .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(this::add);
  }

  private void add(String name) {
    byFirstWord.computeIfAbsent(word(name, 0), key -> new ArrayList<>()).add(name);
    boolean one = word(name, 0).equals(name);
    if (one && DEFINITE.matcher(name).matches()) {
      String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      byFirstWord.computeIfAbsent(lower, key -> new ArrayList<>()).add(lower);
    }
    if (one && name.length() >= SHORTEST_LIKE) {
      longNames.computeIfAbsent(name.substring(0, 2), key -> new ArrayList<>()).add(name);
    }
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Whether the register spells a name so. */
  public boolean isRegistered(String name) {
    return byFirstWord.getOrDefault(word(name, 0), List.of()).contains(name);
  }

  /** The parties in a text, in their order; none overlaps another. */
  public List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      boolean begins = isWord(text.charAt(at)) && (at == 0 || !isWord(text.charAt(at - 1)));
      if (begins) {
        Optional<Mention> mention = at(text, at);
        if (mention.isPresent()) {
          found.add(mention.get());
          at = mention.get().end() - 1;
        }
      }
    }
    Matcher matcher = BY_FORM.matcher(text);
    while (matcher.find()) {
      if (!NO_PARTY.matcher(matcher.group()).matches()) {
        byForm(matcher.start(), matcher.end(), text, found);
      }
    }
    found.removeIf(mention -> EXCEPT.matcher(text.substring(0, mention.start())).find());
    found.sort(Comparator.comparingInt(Mention::start));
    boolean proper = found.stream().anyMatch(mention -> !isCommon(mention));
    if (proper) {
      found.removeIf(PartyNames::isCommon);
    }
    return found;
  }

  /** A common noun names a party where no name does: "biblioteket" alone, not beside a board. */
  private static boolean isCommon(Mention mention) {
    return Character.isLowerCase(mention.name().codePointAt(0))
        && !mention.registered()
        && !COUNTED.matcher(mention.name()).matches();
  }

  /** A name by its form takes in a shorter one of the register. */
  private static void byForm(int start, int end, String text, List<Mention> found) {
    if (found.stream()
        .anyMatch(m -> start < m.end() && m.start() < end && m.end() - m.start() >= end - start)) {
      return;
    }
    if (found.stream().anyMatch(m -> isGenitive(m, start, text))) {
      return;
    }
    found.removeIf(m -> start <= m.start() && m.end() <= end);
    if (found.stream().noneMatch(m -> start < m.end() && m.start() < end)) {
      found.add(new Mention(start, end, text.substring(start, end), false));
    }
  }

  /** "Växjö kommuns socialtjänst" is a part of the party that is named before it. */
  private static boolean isGenitive(Mention owner, int start, String text) {
    return owner.end() + 2 == start && text.startsWith("s ", owner.end());
  }

  private Optional<Mention> at(String text, int start) {
    String word = word(text, start);
    for (String first :
        List.of(word, word.endsWith("s") ? word.substring(0, word.length() - 1) : word)) {
      for (String name : byFirstWord.getOrDefault(first, List.of())) {
        if (text.startsWith(name, start) && ends(text, start + name.length())) {
          return Optional.of(new Mention(start, start + name.length(), name, true));
        }
      }
    }
    return alike(word).map(name -> new Mention(start, start + word.length(), word, true));
  }

  /** Whether a name ends here, a genitive s left out. */
  private static boolean ends(String text, int at) {
    int after = at < text.length() && text.charAt(at) == 's' ? at + 1 : at;
    return at >= text.length()
        || !isWord(text.charAt(at))
        || after >= text.length()
        || (after > at && !isWord(text.charAt(after)));
  }

  /** The long name that a word is a misspelling of. */
  private Optional<String> alike(String word) {
    if (word.length() < SHORTEST_LIKE) {
      return Optional.empty();
    }
    for (String name : longNames.getOrDefault(word.substring(0, 2), List.of())) {
      boolean close = Math.abs(name.length() - word.length()) <= 2;
      if (close && likenesses.computeIfAbsent(name, Likeness::of).to(Likeness.of(word)) >= ALIKE) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
