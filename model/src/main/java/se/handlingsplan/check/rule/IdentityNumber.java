package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.privacy.IdentityNumbers;
import se.handlingsplan.profile.Need;

/**
 * A Swedish personal identity number (personnummer) or coordination number, which has no business
 * in a plan.
 */
record IdentityNumber() implements Rule {
  @Override
  public String id() {
    return "identity-number";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.written().stream().flatMap(IdentityNumber::numbers);
  }

  private static Stream<Breach> numbers(Written written) {
    return IdentityNumbers.in(written.text()).stream()
        .map(found -> written.text().substring(found.start(), found.end()))
        .map(
            number ->
                Breach.of(written.spot(), written.field(), written.provenance(), hidden(number))
                    .marked(written.field().key() + number));
  }

  /** The report must not spread it further. */
  private static String hidden(String number) {
    return number.substring(0, number.length() - 4) + "****";
  }
}
