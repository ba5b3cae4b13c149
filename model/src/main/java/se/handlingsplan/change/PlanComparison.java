package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.profile.KnownArea;
import se.handlingsplan.text.Likeness;

/** Two plans that are compared. */
final class PlanComparison {
  /** Prose under no heading, or under another, that is this alike is the same section. */
  private static final double SAME_SECTION = 0.5;

  private final Plan earlier;
  private final Plan later;
  private final PlanParts before;
  private final Map<Integer, Integer> policyAreas;
  private final Map<Integer, Integer> collaborationAreas;
  private final Map<Integer, Integer> measures;

  PlanComparison(Plan earlier, Plan later, List<KnownArea> series) {
    this.earlier = earlier;
    this.later = later;
    this.before = PlanParts.of(earlier);
    AreaPairing pairing = AreaPairing.between(earlier, later, series);
    this.policyAreas = turned(pairing.policyAreas());
    this.collaborationAreas = turned(pairing.collaborationAreas());
    this.measures = turned(Pairing.between(earlier, later, pairing).pairs());
  }

  private static Map<Integer, Integer> turned(Map<Integer, Integer> pairs) {
    Map<Integer, Integer> turned = new HashMap<>();
    pairs.forEach((one, other) -> turned.put(other, one));
    return turned;
  }

  PlanDiff diff() {
    List<PlanDiff.AreaFate> areas = new ArrayList<>();
    List<Fate.Move> areaMoves =
        Order.moves(range(later.policyAreas().size()), policyAreas, i -> true);
    int collaboration = 0;
    int measure = 0;
    for (int i = 0; i < later.policyAreas().size(); i++) {
      PolicyArea area = later.policyAreas().get(i);
      int count = area.collaborationAreas().size();
      Integer partner = policyAreas.get(i);
      List<Fate.Move> moves =
          Order.moves(
              range(collaboration, collaboration + count),
              collaborationAreas,
              old -> Objects.equals(before.collaborationAreas().get(old).parent(), partner));
      List<PlanDiff.CollaborationFate> collaborations = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        CollaborationArea own = area.collaborationAreas().get(j);
        Fate<CollaborationArea> fate = collaboration(collaboration, own, moves.get(j));
        collaborations.add(
            new PlanDiff.CollaborationFate(fate, measures(collaboration, measure, own)));
        measure += own.measures().size();
        collaboration++;
      }
      areas.add(new PlanDiff.AreaFate(policyArea(i, area, areaMoves.get(i)), collaborations));
    }
    return new PlanDiff(Rewordings.between(Aspects.OF_PLAN, earlier, later), sections(), areas);
  }

  private Fate<PolicyArea> policyArea(int place, PolicyArea area, Fate.Move move) {
    PolicyArea bare = area.withCollaborationAreas(List.of());
    Integer partner = policyAreas.get(place);
    return partner == null
        ? new Fate.Added<>(bare)
        : new Fate.Kept<>(
            partner,
            Rewordings.between(Aspects.OF_POLICY_AREA, earlier.policyAreas().get(partner), area),
            move);
  }

  private Fate<CollaborationArea> collaboration(int place, CollaborationArea area, Fate.Move move) {
    Integer partner = collaborationAreas.get(place);
    return partner == null
        ? new Fate.Added<>(area.withMeasures(List.of()))
        : new Fate.Kept<>(
            partner,
            Rewordings.between(
                Aspects.OF_COLLABORATION_AREA,
                before.collaborationAreas().get(partner).part(),
                area),
            move);
  }

  private List<Fate<Measure>> measures(int area, int first, CollaborationArea own) {
    Integer partner = collaborationAreas.get(area);
    List<Fate.Move> moves =
        Order.moves(
            range(first, first + own.measures().size()),
            measures,
            old -> Objects.equals(before.measures().get(old).parent(), partner));
    List<Fate<Measure>> fates = new ArrayList<>();
    for (int i = 0; i < own.measures().size(); i++) {
      Integer old = measures.get(first + i);
      Measure measure = own.measures().get(i);
      fates.add(
          old == null
              ? new Fate.Added<>(measure)
              : new Fate.Kept<>(
                  old,
                  Rewordings.between(
                      Aspects.OF_MEASURE, before.measures().get(old).part(), measure),
                  moves.get(i)));
    }
    return fates;
  }

  private List<Fate<Section>> sections() {
    Match match = new Match();
    List<Section> old = earlier.sections();
    List<Section> now = later.sections();
    List<Likeness> headingsNow = now.stream().map(s -> Likeness.of(heading(s))).toList();
    List<Likeness> textsNow = now.stream().map(s -> Likeness.of(s.passage().text())).toList();
    for (int i = 0; i < old.size(); i++) {
      Likeness heading = Likeness.of(heading(old.get(i)));
      Likeness text = Likeness.of(old.get(i).passage().text());
      for (int j = 0; j < now.size(); j++) {
        double headings = heading.to(headingsNow.get(j));
        double texts = text.to(textsNow.get(j));
        boolean same =
            texts >= SAME_SECTION || (!heading.isBlank() && headings >= 2 * SAME_SECTION);
        if (same) {
          match.candidate(i, j, texts + headings);
        }
      }
    }
    Map<Integer, Integer> pairs = turned(match.pairs());
    List<Fate.Move> moves = Order.moves(range(now.size()), pairs, i -> true);
    List<Fate<Section>> fates = new ArrayList<>();
    for (int j = 0; j < now.size(); j++) {
      Integer partner = pairs.get(j);
      fates.add(
          partner == null
              ? new Fate.Added<>(now.get(j))
              : new Fate.Kept<>(
                  partner,
                  Rewordings.between(Aspects.OF_SECTION, old.get(partner), now.get(j)),
                  moves.get(j)));
    }
    return fates;
  }

  private static String heading(Section section) {
    return section.heading().map(h -> h.text()).orElse("");
  }

  private static List<Integer> range(int end) {
    return range(0, end);
  }

  private static List<Integer> range(int start, int end) {
    List<Integer> range = new ArrayList<>();
    for (int i = start; i < end; i++) {
      range.add(i);
    }
    return range;
  }
}
