package se.handlingsplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Part;

/** What a breach is about: a measure, an area, or the plan as a whole, where all are empty. */
public record Spot(
    Optional<PolicyArea> policyArea,
    Optional<CollaborationArea> collaborationArea,
    Optional<Measure> measure) {

  public static Spot ofPlan() {
    return new Spot(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Spot of(PolicyArea area) {
    return new Spot(Optional.of(area), Optional.empty(), Optional.empty());
  }

  public static Spot of(PolicyArea area, CollaborationArea collaboration) {
    return new Spot(Optional.of(area), Optional.of(collaboration), Optional.empty());
  }

  public static Spot of(Plan.Placed placed) {
    return new Spot(
        Optional.of(placed.policyArea()),
        Optional.of(placed.collaborationArea()),
        Optional.of(placed.measure()));
  }

  Part part() {
    return collaborationArea.map(area -> Part.of(area.priority())).orElse(Part.PLAN);
  }

  /** Policy area, collaboration area and measure, as far as they have names. */
  List<String> path() {
    return Stream.of(
            policyArea.map(PolicyArea::name).map(Phrase::text),
            collaborationArea.map(CollaborationArea::name).map(Phrase::text),
            measure.map(m -> m.title().text()))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** The name of what it is about; empty for the plan as a whole and what has no name. */
  public String name() {
    if (measure.isPresent()) {
      return measure.get().title().text();
    }
    List<String> path = path();
    return path.isEmpty() ? "" : path.getLast();
  }

  /** The same for the same spot, also in later readings. */
  String key() {
    return measure
        .map(Measure::id)
        .or(() -> collaborationArea.map(CollaborationArea::id))
        .or(() -> policyArea.map(PolicyArea::id))
        .orElse("plan");
  }

  /** Where it stands in the source. */
  public Provenance provenance() {
    return measure
        .map(Measure::provenance)
        .or(() -> collaborationArea.map(area -> area.name().provenance()))
        .or(() -> policyArea.map(area -> area.name().provenance()))
        .orElse(Provenance.none());
  }
}
