package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.privacy.PersonalDetail;
import se.handlingsplan.privacy.PersonalDetails;
import se.handlingsplan.profile.Need;

/**
 * A telephone number or an e-mail address in a plan that is to be published. Addresses of a
 * function, such as "info@" or "kommunen@", are meant to be public.
 */
record PersonalData() implements Rule {
  @Override
  public String id() {
    return "personal-data";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.publishing()
        ? subject.written().stream().flatMap(PersonalData::found)
        : Stream.empty();
  }

  private static Stream<Breach> found(Written written) {
    return PersonalDetails.in(written.text()).stream()
        .filter(detail -> detail.kind() != PersonalDetail.Kind.IDENTITY_NUMBER)
        .map(detail -> written.text().substring(detail.start(), detail.end()).strip())
        .distinct()
        .map(
            text ->
                Breach.of(written.spot(), written.field(), written.provenance(), text)
                    .marked(written.field().key() + text));
  }
}
