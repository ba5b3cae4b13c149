package se.handlingsplan.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;

/** The names of those who are a plan's contacts, to be found elsewhere in it. */
final class ContactNames {
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:(?:von|af|de) )?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)+");

  private static final Pattern LOCAL = Pattern.compile("([\\p{L}\\d._%+-]+)@");

  private ContactNames() {}

  /** A pattern for each name. */
  static List<Pattern> of(Plan plan) {
    Set<String> names = new LinkedHashSet<>();
    plan.contact()
        .flatMap(Contact::name)
        .filter(name -> name.strip().contains(" "))
        .filter(name -> words(name).noneMatch(PersonalDetails::isOrganisation))
        .ifPresent(names::add);
    places(plan).forEach(text -> addressed(text, names));
    return names.stream().map(ContactNames::pattern).toList();
  }

  private static Stream<String> places(Plan plan) {
    return Stream.of(
            plan.contact().stream().map(Contact::passage),
            plan.sections().stream()
                .filter(
                    section ->
                        section.heading().filter(h -> ContactWords.head(h.text())).isPresent())
                .map(section -> section.passage()),
            plan.measures().stream()
                .flatMap(placed -> placed.measure().extra().entrySet().stream())
                .filter(column -> ContactWords.head(column.getKey()))
                .map(column -> column.getValue()))
        .flatMap(passages -> passages)
        .map(Passage::text)
        .distinct();
  }

  /** Names that an address beside them is made of: of two words with capitals, most are parties. */
  private static void addressed(String text, Set<String> names) {
    List<String> addresses =
        LOCAL.matcher(text).results().map(found -> PersonalDetails.plain(found.group(1))).toList();
    NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(ContactNames::endings)
        .filter(
            name ->
                addresses.stream()
                    .anyMatch(
                        address ->
                            words(name).map(PersonalDetails::plain).allMatch(address::contains)))
        .forEach(names::add);
  }

  /** "Samordnare Anna Berg" and what it ends in: "Anna Berg". */
  private static Stream<String> endings(String phrase) {
    List<String> endings = new ArrayList<>();
    String rest = phrase;
    while (rest.contains(" ")) {
      endings.add(rest);
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return endings.stream();
  }

  private static Stream<String> words(String name) {
    return Stream.of(name.strip().split("\\s+"));
  }

  /** Whole words; the ending of a genitive may follow. */
  private static Pattern pattern(String name) {
    String words = String.join("\\s+", words(name).map(Pattern::quote).toList());
    return Pattern.compile("(?U)(?<!\\p{L})" + words + "(?=s?(?!\\p{L}))");
  }
}
