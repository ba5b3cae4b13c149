package se.handlingsplan.plan;

import java.util.List;
import java.util.Set;

/**
 * Who answers for a measure and carries it out (ansvar och genomförande): the parties in the order
 * they are named.
 */
public record Responsibility(List<Actor> actors) {
  private static final Set<Actor.Role> ANSWERING =
      Set.of(Actor.Role.LEAD, Actor.Role.OWNER, Actor.Role.COORDINATOR);

  public Responsibility {
    actors = List.copyOf(actors);
  }

  /** Whom to turn to: those who lead, own or coordinate, else whoever is named first. */
  public List<Actor> answering() {
    List<Actor> answering =
        actors.stream().filter(actor -> ANSWERING.contains(actor.role())).toList();
    return answering.isEmpty() ? actors.stream().limit(1).toList() : answering;
  }
}
