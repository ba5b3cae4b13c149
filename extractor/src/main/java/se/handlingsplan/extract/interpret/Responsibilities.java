package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.party.PartyNames;
import se.handlingsplan.party.PartyNames.Mention;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.profile.KnownActor;

/**
 * Finds the parties in a responsibility text: those of the profile's register, and by their form
 * those that are not in it ("Xs kommun", "Region X", a short line of nothing but names). A party's
 * role is told by the words before it.
 */
final class Responsibilities {
  /** A responsibility as short as this that holds no sentence is taken as a list of names. */
  private static final int LONGEST_NAMES = 90;

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:ska|skall|är|har|får|kan|görs|sker|ansvarar|deltar|arbetar|genomförs)\\b");

  /** How far before a party its role may be told. */
  private static final int ROLE_REACH = 40;

  /** What stands after a party when its part is told there. */
  private static final Pattern AS = Pattern.compile("\\s+som ((?:\\p{L}+ )?\\p{L}+)");

  /** What stands between parties that are only listed. */
  private static final Pattern ENUMERATION = Pattern.compile("\\s*(?:,|/|&|och|samt|, och)?\\s*");

  private final PartyNames names;
  private final Lexicon lexicon;

  Responsibilities(List<KnownActor> actors, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new PartyNames(actors);
  }

  /** The parties; empty where nobody can be made out. */
  Optional<Responsibility> of(String text) {
    List<Mention> mentions = names.in(text);
    if (mentions.isEmpty()) {
      return names(text);
    }
    List<Actor> actors = new ArrayList<>();
    Optional<Mention> before = Optional.empty();
    for (Mention mention : mentions) {
      Actor.Role role = role(text, before, mention, actors);
      before = Optional.of(mention);
      if (actors.stream().noneMatch(actor -> actor.name().equals(mention.name()))) {
        actors.add(new Actor(mention.name(), role));
      }
    }
    return Optional.of(new Responsibility(actors));
  }

  /** Whether a text names known parties and says little else. */
  boolean isParties(String text) {
    return !names.in(text).isEmpty() && !VERB.matcher(text).find();
  }

  /**
   * The role that the words before the party give it, back to the party before; or those after it
   * ("som projektägare"). A party that is only added to the one before ("A, B och C") has its role;
   * any other is a partner.
   */
  private Actor.Role role(
      String text, Optional<Mention> before, Mention mention, List<Actor> actors) {
    int from = Math.max(before.map(Mention::end).orElse(0), mention.start() - ROLE_REACH);
    String between = text.substring(from, mention.start()).toLowerCase(Locale.ROOT);
    Matcher after = AS.matcher(text.substring(mention.end()));
    Optional<Actor.Role> told =
        after.lookingAt() ? lastIn(after.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    Optional<Actor.Role> role = told.isPresent() ? told : lastIn(between);
    return role.orElseGet(() -> byPosition(between, actors));
  }

  private static Actor.Role byPosition(String between, List<Actor> before) {
    if (before.isEmpty()) {
      return Actor.Role.LEAD;
    }
    return ENUMERATION.matcher(between).matches() ? before.getLast().role() : Actor.Role.PARTNER;
  }

  /** The role whose words stand last in the text. */
  private Optional<Actor.Role> lastIn(String text) {
    Optional<Actor.Role> role = Optional.empty();
    int nearest = -1;
    for (var entry : lexicon.roles().entrySet()) {
      for (String word : entry.getValue().folded()) {
        int at = text.lastIndexOf(word);
        if (at > nearest) {
          nearest = at;
          role = Optional.of(entry.getKey());
        }
      }
    }
    return role;
  }

  /** Whether a text is short and holds names alone. */
  boolean isNames(String text) {
    return text.length() <= LONGEST_NAMES / 2
        && !text.isBlank()
        && Character.isUpperCase(text.codePointAt(0))
        && text.chars().noneMatch(Character::isDigit)
        && names(text).isPresent();
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
