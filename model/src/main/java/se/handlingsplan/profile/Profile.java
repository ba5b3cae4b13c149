package se.handlingsplan.profile;

import java.util.List;

/**
 * All that is particular to one kind of plan.
 *
 * @param recognizedBy words in a document by which this profile is chosen when nobody names one
 */
public record Profile(
    String name,
    String description,
    List<String> recognizedBy,
    Vocabulary vocabulary,
    Requirements requirements,
    List<KnownActor> actors,
    Labels labels) {
  public Profile {
    recognizedBy = List.copyOf(recognizedBy);
    actors = List.copyOf(actors);
  }
}
