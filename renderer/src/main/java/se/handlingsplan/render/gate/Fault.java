package se.handlingsplan.render.gate;

import java.util.List;

/**
 * A place in a finished document where something asked of it is not kept.
 *
 * @param arguments what the requirement's words ask for
 */
public record Fault(Requirement requirement, Spot spot, List<String> arguments) {
  public Fault {
    arguments = List.copyOf(arguments);
  }

  public Fault(Requirement requirement, Spot spot) {
    this(requirement, spot, List.of());
  }
}
