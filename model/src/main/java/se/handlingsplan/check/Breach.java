package se.handlingsplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Field;

/**
 * One place where a plan breaks a rule.
 *
 * @param mark tells it from other breaches of the rule in the same field of the same spot, and is
 *     the same as long as the breach is; most often empty
 * @param arguments what the message speaks of, in the order the bundle expects
 */
public record Breach(
    Spot spot, Optional<Field> field, String mark, List<String> arguments, Provenance provenance) {
  public Breach {
    arguments = List.copyOf(arguments);
  }

  /** Of a spot, whose name is the first argument; without a place it stands where the spot does. */
  public static Breach of(Spot spot, Field field, Provenance provenance, String... more) {
    return new Breach(
        spot,
        Optional.of(field),
        "",
        Stream.concat(Stream.of(spot.name()), Stream.of(more)).toList(),
        provenance.isNone() ? spot.provenance() : provenance);
  }

  /** Of the plan as a whole. */
  public static Breach ofPlan(Field field, Provenance provenance, String... arguments) {
    return new Breach(Spot.ofPlan(), Optional.of(field), "", List.of(arguments), provenance);
  }

  public Breach marked(String other) {
    return new Breach(spot, field, other, arguments, provenance);
  }
}
