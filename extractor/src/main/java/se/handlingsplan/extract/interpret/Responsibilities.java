package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.profile.KnownActor;

/**
 * Finds the parties in a responsibility text: those of the profile's register, and by their form
 * those that are not in it ("Xs kommun", "Region X", a short line of nothing but names). A party's
 * role is told by the words before it.
 */
final class Responsibilities {
  private static final Pattern BY_FORM =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}-]+ (?:kommun(?:er)?|stad)\\b"
              + "|Region \\p{Lu}[\\p{L}-]+(?: län)?"
              + "|Länsstyrelsen(?: i \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? län)?"
              + "|\\p{Lu}\\p{L}*(?:nämnden|förvaltningen|kontoret|myndigheten|verket|styrelsen|universitetet|gruppen|rådet|förbundet)\\b"
              + "|(?i:kommunerna|länets kommuner|skolchefer))");

  /** A responsibility as short as this that holds no sentence is taken as a list of names. */
  private static final int LONGEST_NAMES = 90;

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:ska|skall|är|har|får|kan|görs|sker|ansvarar|deltar|arbetar|genomförs)\\b");

  /** How far before a party its role may be told. */
  private static final int ROLE_REACH = 40;

  private final List<Spelling> register;
  private final Lexicon lexicon;

  /** One way to write a party of the register. */
  private record Spelling(Pattern pattern) {}

  private record Mention(int start, int end, String name) {}

  Responsibilities(List<KnownActor> actors, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.register =
        actors.stream()
            .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> new Spelling(pattern(name)))
            .toList();
  }

  /** A name as a whole word; a genitive s may follow. */
  private static Pattern pattern(String name) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?=s?(?![\\p{L}\\d]))");
  }

  /** The parties; empty where nobody can be made out. */
  Optional<Responsibility> of(String text) {
    List<Mention> mentions = mentions(text);
    if (mentions.isEmpty()) {
      return names(text);
    }
    List<Actor> actors = new ArrayList<>();
    for (Mention mention : mentions) {
      Actor.Role role = role(text, mention, actors);
      if (actors.stream().noneMatch(actor -> actor.name().equals(mention.name()))) {
        actors.add(new Actor(mention.name(), role));
      }
    }
    return Optional.of(new Responsibility(actors));
  }

  private List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    for (Spelling spelling : register) {
      add(spelling.pattern().matcher(text), found);
    }
    add(BY_FORM.matcher(text), found);
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  /** Longer wordings are looked for first, so what overlaps an earlier find is part of it. */
  private static void add(Matcher matcher, List<Mention> found) {
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (found.stream().noneMatch(m -> start < m.end() && m.start() < end)) {
        found.add(new Mention(start, end, matcher.group()));
      }
    }
  }

  /**
   * The role whose words stand last before the party; after the first party the others are partners
   * by default.
   */
  private Actor.Role role(String text, Mention mention, List<Actor> before) {
    String lead =
        text.substring(Math.max(0, mention.start() - ROLE_REACH), mention.start())
            .toLowerCase(Locale.ROOT);
    Optional<Actor.Role> role = Optional.empty();
    int nearest = -1;
    for (var entry : lexicon.roles().entrySet()) {
      for (String word : entry.getValue().folded()) {
        int at = lead.lastIndexOf(word);
        if (at > nearest) {
          nearest = at;
          role = Optional.of(entry.getKey());
        }
      }
    }
    if (role.isPresent()) {
      return role.get();
    }
    return before.isEmpty()
        ? Actor.Role.LEAD
        : before.getLast().role() == Actor.Role.LEAD ? Actor.Role.PARTNER : before.getLast().role();
  }

  private static Optional<Responsibility> names(String text) {
    if (text.length() > LONGEST_NAMES || VERB.matcher(text).find() || text.isBlank()) {
      return Optional.empty();
    }
    List<Actor> actors = new ArrayList<>();
    for (String part : text.split("\\n|,|;| och | samt |/")) {
      String name = part.strip();
      if (!name.isEmpty()) {
        actors.add(new Actor(name, actors.isEmpty() ? Actor.Role.LEAD : Actor.Role.PARTNER));
      }
    }
    return actors.isEmpty() ? Optional.empty() : Optional.of(new Responsibility(actors));
  }
}
