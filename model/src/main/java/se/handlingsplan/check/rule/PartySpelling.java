package se.handlingsplan.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.rule.NamedParties.Named;
import se.handlingsplan.party.Parties;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.profile.Need;
import se.handlingsplan.text.Wording;

/**
 * One party spelled in several ways: by the register, or by names so alike that one is likely a
 * slip of the pen. A short form in capitals is no misspelling.
 */
record PartySpelling() implements Rule {
  /** Names shorter than this differ by more than a slip when they differ. */
  private static final int SHORTEST = 8;

  private static final int MOST_SLIPS = 2;

  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}[\\p{L}\\d]{0,5}");

  private static final Pattern FIGURE = Pattern.compile("\\D+");

  @Override
  public String id() {
    return "party-spelling";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    List<List<Named>> groups = new ArrayList<>();
    for (Named named : NamedParties.of(subject)) {
      if (SHORT_FORM.matcher(named.name()).matches()) {
        continue;
      }
      Optional<List<Named>> group =
          groups.stream().filter(some -> isSame(some, named, subject.parties())).findFirst();
      if (group.isPresent()) {
        group.get().add(named);
      } else {
        groups.add(new ArrayList<>(List.of(named)));
      }
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> breach(group, subject.parties()));
  }

  private static boolean isSame(List<Named> group, Named named, Parties parties) {
    Optional<KnownActor> actor = parties.known(named.name());
    return group.stream()
        .anyMatch(
            other -> {
              Optional<KnownActor> same = parties.known(other.name());
              return (actor.isPresent() && same.isPresent())
                  ? actor.equals(same)
                  : isSlip(other.name(), named.name());
            });
  }

  private static boolean isSlip(String one, String other) {
    String a = Parties.key(one);
    String b = Parties.key(other);
    // In a sentence a common noun has a small letter, at its beginning a capital.
    boolean sameButForCase = Wording.fold(one).equals(Wording.fold(other));
    boolean comparable =
        !sameButForCase
            && Math.min(a.length(), b.length()) >= SHORTEST
            && Math.abs(a.length() - b.length()) <= MOST_SLIPS
            && FIGURE.matcher(a).replaceAll("").equals(FIGURE.matcher(b).replaceAll(""));
    return comparable && Slips.between(a, b, MOST_SLIPS) <= MOST_SLIPS;
  }

  private static Breach breach(List<Named> group, Parties parties) {
    Named usual = group.stream().max(Comparator.comparingInt(Named::count)).orElseThrow();
    String name =
        group.stream()
            .flatMap(named -> parties.known(named.name()).stream())
            .map(KnownActor::name)
            .findFirst()
            .orElse(usual.name());
    Named odd = group.stream().filter(n -> !n.name().equals(name)).findFirst().orElse(usual);
    String spellings =
        group.stream()
            .map(named -> named.name() + " (" + named.count() + ")")
            .collect(Collectors.joining(", "));
    return Breach.ofPlan(Field.RESPONSIBILITY, odd.provenance(), name, spellings).marked(name);
  }
}
