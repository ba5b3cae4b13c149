package se.handlingsplan.extract.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.check.Acceptance;
import se.handlingsplan.check.Acceptances;
import se.handlingsplan.check.rule.Rules;

/**
 * Reads what somebody has accepted of what a check finds: a list {@code accept} of entries with
 * {@code finding} or {@code rule}, for a rule also {@code about}, and always {@code reason} and
 * {@code until}.
 */
public final class AcceptanceFile {
  /** What the file is called where nobody says otherwise. */
  public static final String NAME = "handlingsplan.accept.yaml";

  private static final Set<String> KEYS = Set.of("finding", "rule", "about", "reason", "until");

  private AcceptanceFile() {}

  /**
   * Reads the file's text.
   *
   * @param name what to call it in messages
   * @throws ProfileException with all that is wrong
   */
  public static Acceptances read(String yaml, String name) throws ProfileException {
    List<Acceptances.Entry> entries = new ArrayList<>();
    EntryFile.read(yaml, name, "accept", KEYS, entry -> acceptance(entry).ifPresent(entries::add));
    return new Acceptances(entries);
  }

  private static Optional<Acceptances.Entry> acceptance(EntryFile.Entry entry) {
    Optional<String> finding = entry.text("finding");
    Optional<String> rule = entry.text("rule");
    if (rule.isEmpty() && finding.isEmpty()) {
      entry.required("finding");
    }
    if (rule.isPresent() && Rules.named(rule.get()).isEmpty()) {
      entry.wrong("rule", rule.get(), Rules.all().stream().map(r -> r.id()).sorted().toList());
    }
    Optional<String> reason = entry.required("reason");
    Optional<LocalDate> until = until(entry);
    return reason.isPresent() && until.isPresent()
        ? Optional.of(
            new Acceptances.Entry(
                finding, rule, entry.text("about"), new Acceptance(reason.get(), until.get())))
        : Optional.empty();
  }

  private static Optional<LocalDate> until(EntryFile.Entry entry) {
    Optional<String> text = entry.required("until");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      entry.wrong("until", text.orElse(""), "ÅÅÅÅ-MM-DD");
      return Optional.empty();
    }
  }
}
