package se.handlingsplan.profile;

import java.util.List;
import java.util.Map;
import se.handlingsplan.plan.Status;
import se.handlingsplan.theme.TextRole;

/**
 * All that is particular to one kind of plan.
 *
 * @param areas areas that the plans of a series have in common, with their former wordings
 * @param statuses what each step of the status scale is called, by letter or in words
 * @param styles names of the styles in the publisher's own Word template, where not the usual ones
 * @param recognizedBy words in a document by which this profile is chosen when nobody names one
 */
public record Profile(
    String name,
    String description,
    List<String> recognizedBy,
    Vocabulary vocabulary,
    Requirements requirements,
    List<KnownActor> actors,
    List<KnownArea> areas,
    Map<Status, List<String>> statuses,
    Map<TextRole, String> styles,
    Labels labels) {
  public Profile {
    recognizedBy = List.copyOf(recognizedBy);
    actors = List.copyOf(actors);
    areas = List.copyOf(areas);
    statuses = Map.copyOf(statuses);
    styles = Map.copyOf(styles);
  }
}
