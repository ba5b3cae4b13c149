package se.handlingsplan.profile;

import java.util.List;

/** All that is particular to one kind of plan. */
public record Profile(
    String name,
    String description,
    Vocabulary vocabulary,
    Requirements requirements,
    List<KnownActor> actors,
    Labels labels) {
  public Profile {
    actors = List.copyOf(actors);
  }
}
