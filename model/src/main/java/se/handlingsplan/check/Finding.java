package se.handlingsplan.check;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Provenance;

/**
 * One thing that someone should look at. The words live in the message bundles, by rule and
 * arguments.
 *
 * @param id the same for the same thing in later readings and formats, such as {@code
 *     missing-followUp:skill-up-3f2a91}; unique in a plan
 * @param rule id of the rule that found it, such as {@code missing-followUp}
 * @param where policy area, collaboration area and measure, as far as they apply
 * @param arguments what the message speaks of, in the order the bundle expects
 * @param field the field in question, such as {@code responsibility}
 * @param accepted why somebody has accepted it; it does not count as long as that holds
 */
public record Finding(
    String id,
    String rule,
    Severity severity,
    List<String> where,
    List<String> arguments,
    Optional<String> measureId,
    Optional<String> field,
    Provenance provenance,
    Optional<Acceptance> accepted) {
  public Finding {
    where = List.copyOf(where);
    arguments = List.copyOf(arguments);
  }

  public boolean isOpen() {
    return accepted.isEmpty();
  }

  public Finding accepted(Acceptance acceptance) {
    return new Finding(
        id,
        rule,
        severity,
        where,
        arguments,
        measureId,
        field,
        provenance,
        Optional.of(acceptance));
  }
}
