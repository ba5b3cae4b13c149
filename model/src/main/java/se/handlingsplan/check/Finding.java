package se.handlingsplan.check;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Provenance;

/**
 * One thing that someone should look at. The words live in the message bundles, by rule and
 * arguments.
 *
 * @param rule id of the rule that found it, such as {@code missing-followUp}
 * @param where policy area, collaboration area and measure, as far as they apply
 * @param arguments what the message speaks of, in the order the bundle expects
 * @param field the field in question, such as {@code responsibility}
 */
public record Finding(
    String rule,
    Severity severity,
    List<String> where,
    List<String> arguments,
    Optional<String> measureId,
    Optional<String> field,
    Provenance provenance) {
  public Finding {
    where = List.copyOf(where);
    arguments = List.copyOf(arguments);
  }
}
