package se.handlingsplan.plan;

import java.util.List;

/**
 * Who answers for a measure and carries it out (ansvar och genomförande): the parties in the order
 * they are named.
 */
public record Responsibility(List<Actor> actors) {
  public Responsibility {
    actors = List.copyOf(actors);
  }
}
