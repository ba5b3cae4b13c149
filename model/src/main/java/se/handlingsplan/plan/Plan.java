package se.handlingsplan.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An action plan (handlingsplan).
 *
 * @param year the year it is for, of several the first
 * @param date the day printed on it, with its wording
 * @param overallGoal the goal above all others (övergripande mål)
 * @param goals goals of the whole plan other than the overall one
 * @param unplaced what no rule claimed: every word of the source is here or in a field
 */
public record Plan(
    Optional<Phrase> title,
    Kind kind,
    OptionalInt year,
    Optional<PlanDate> date,
    Optional<Phrase> overallGoal,
    Optional<Agreement> agreement,
    List<Section> sections,
    List<Phrase> goals,
    List<PolicyArea> policyAreas,
    Optional<Contact> contact,
    List<Phrase> unplaced) {
  public Plan {
    sections = List.copyOf(sections);
    goals = List.copyOf(goals);
    policyAreas = List.copyOf(policyAreas);
    unplaced = List.copyOf(unplaced);
  }

  /** A year's measures, or the frame that yearly plans fill; the key is what JSON uses. */
  public enum Kind {
    ANNUAL("annual"),
    FRAMEWORK("framework");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** The day the plan bears, and how it is written. */
  public record PlanDate(LocalDate day, Phrase phrase) {}

  /** A measure and what it stands under. */
  public record Placed(
      PolicyArea policyArea, CollaborationArea collaborationArea, Measure measure) {
    /** What the areas are called, the outer one first; those without a name are left out. */
    public List<String> areaNames() {
      return Stream.of(policyArea.name(), collaborationArea.name())
          .map(Phrase::text)
          .filter(name -> !name.isBlank())
          .toList();
    }
  }

  /** The headings of columns of their own that measures have, in the order they are met in. */
  public Set<String> ownColumns() {
    Set<String> headings = new LinkedHashSet<>();
    measures().forEach(placed -> headings.addAll(placed.measure().extra().keySet()));
    return headings;
  }

  /** What the collaboration areas are called, each name once. */
  public List<String> collaborationAreaNames() {
    return policyAreas.stream()
        .flatMap(area -> area.collaborationAreas().stream())
        .map(area -> area.name().text())
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  /** All measures in the plan's order, with their areas. */
  public List<Placed> measures() {
    return policyAreas.stream()
        .flatMap(
            area ->
                area.collaborationAreas().stream()
                    .flatMap(
                        collaboration ->
                            collaboration.measures().stream()
                                .map(measure -> new Placed(area, collaboration, measure))))
        .toList();
  }

  /** The plan with other collaboration areas, each made of the one in its place. */
  public Plan withEachCollaborationArea(UnaryOperator<CollaborationArea> change) {
    return withPolicyAreas(
        policyAreas.stream()
            .map(
                area ->
                    area.withCollaborationAreas(
                        area.collaborationAreas().stream().map(change).toList()))
            .toList());
  }

  public Plan withPolicyAreas(List<PolicyArea> others) {
    return new Plan(
        title,
        kind,
        year,
        date,
        overallGoal,
        agreement,
        sections,
        goals,
        others,
        contact,
        unplaced);
  }
}
