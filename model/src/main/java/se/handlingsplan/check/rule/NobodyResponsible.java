package se.handlingsplan.check.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A responsibility in which something is written, but nobody can be made out. */
record NobodyResponsible() implements Rule {
  /** What may look like a name, and tells at most how. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)\\s*(?:alla|samtliga|löpande|gemensamt(?: ansvar)?|ordinarie personal|genom \\p{Ll}[^,]*|enligt \\p{Ll}[^,]*"
              + "|inom ramen \\p{Ll}[^,]*|(?:ännu )?(?:inte|ej) (?:utse(?:dd|tt)|beslutat|bestämt)|ingen(?: utsedd)?|oklart|vakant"
              + "|utses(?: senare)?)\\s*\\.?");

  @Override
  public String id() {
    return "responsibility-without-party";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .filter(placed -> namesNobody(placed.measure().responsibility()))
        .map(NobodyResponsible::breach);
  }

  private static boolean namesNobody(Entry<Responsibility> entry) {
    return !entry.isMissing()
        && (NOBODY.matcher(entry.text()).matches()
            || entry.understood().map(Responsibility::actors).filter(a -> !a.isEmpty()).isEmpty());
  }

  private static Breach breach(Plan.Placed placed) {
    Entry<Responsibility> entry = placed.measure().responsibility();
    return Breach.of(
        Spot.of(placed), Field.RESPONSIBILITY, entry.provenance(), Quote.of(entry.text()));
  }
}
