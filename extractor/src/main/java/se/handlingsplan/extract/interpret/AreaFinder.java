package se.handlingsplan.extract.interpret;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.extract.interpret.Heads.Head;
import se.handlingsplan.extract.interpret.Heads.Role;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Phrase;

/** Tells which of the open headings are areas, when something below them needs one. */
record AreaFinder(Heads heads, Drafts drafts, PlanParts parts, Lexicon lexicon) {

  /**
   * The policy area that the walk stands in: one known, else the innermost heading that may be one.
   */
  Drafts.Area area() {
    Optional<Drafts.Area> area = heads.area();
    if (area.isPresent()) {
      return area.get();
    }
    List<Head> pending = heads.pending();
    return pending.isEmpty() ? drafts.area(Phrase.of("")) : become(pending.getLast());
  }

  /** The policy area by the headings, if there are any that may name one. */
  Optional<Drafts.Area> areaIfAny() {
    return heads.area().isPresent() || !heads.pending().isEmpty()
        ? Optional.of(area())
        : Optional.empty();
  }

  /**
   * The collaboration area that the walk stands in: the innermost heading, under the policy area's.
   */
  Drafts.Collaboration collaboration(Optional<Priority> priority) {
    Optional<Drafts.Collaboration> known = heads.collaboration();
    if (known.isPresent()) {
      return known.get();
    }
    List<Head> pending = heads.pending();
    boolean hasArea = heads.area().isPresent();
    boolean alone = !hasArea && pending.size() == 1;
    if (pending.isEmpty() || (alone && !namesCollaboration(pending.getLast()))) {
      return drafts.collaboration(area(), Phrase.of(""), priority);
    }
    Head inner = pending.getLast();
    Drafts.Area area;
    if (alone) {
      area = drafts.area(Phrase.of(""));
    } else {
      area = hasArea ? area() : become(pending.get(pending.size() - 2));
    }
    inner.role = Role.COLLABORATION_AREA;
    area.goals.addAll(inner.goals);
    numberOf(inner);
    Drafts.Collaboration collaboration = drafts.collaboration(area, inner.name(), priority);
    inner.collaboration = Optional.of(collaboration);
    return collaboration;
  }

  private boolean namesCollaboration(Head head) {
    return HeadingText.of(head.phrase().text(), lexicon).namesCollaborationArea();
  }

  private void numberOf(Head head) {
    if (head.nameStart > 0) {
      parts.label(head.number(), head.provenance);
    }
  }

  /** Takes a heading for a policy area's, with the goals met under it. */
  Drafts.Area become(Head head) {
    head.role = Role.POLICY_AREA;
    numberOf(head);
    Drafts.Area area =
        drafts.area(drafts.known(head.phrase().text()).isPresent() ? head.phrase() : head.name());
    area.goals.addAll(head.goals);
    head.area = Optional.of(area);
    return area;
  }
}
