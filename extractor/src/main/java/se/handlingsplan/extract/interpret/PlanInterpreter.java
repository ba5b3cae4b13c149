package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Profile;

/**
 * Understands a source document as a plan. Pure: the same document and profile give the same plan.
 */
public record PlanInterpreter(Profile profile) {

  public Interpretation interpret(SourceDocument document) {
    Lexicon lexicon = Lexicon.of(profile.vocabulary());
    Responsibilities responsibilities = new Responsibilities(profile.actors(), lexicon);
    List<SetAside> setAside = new ArrayList<>();
    Fillers fillers = new Fillers(profile.labels().noInformation(), setAside);
    DraftMarks marks = new DraftMarks(profile.labels().toConfirm(), setAside);
    // Only our own drafts have them; in other documents such a line is text.
    List<Block> told =
        document.embeddedPlan().isPresent() ? marks.removed(document.blocks()) : document.blocks();
    List<Block> blocks = fillers.emptied(told);
    Entries entries = new Entries(lexicon, responsibilities, fillers, setAside);
    Measures measures =
        new Measures(profile.statuses(), lexicon, entries, responsibilities, setAside);
    FrontMatter front = FrontMatter.of(blocks, lexicon);
    Drafts drafts = new Drafts(profile.areas(), lexicon, setAside);
    PlanParts parts = new PlanParts(setAside);
    new PlanWalk(
            lexicon,
            new PlanTable.Finder(lexicon, responsibilities),
            drafts,
            measures,
            entries,
            parts)
        .walk(blocks, front);

    List<PolicyArea> areas = drafts.finished();
    Plan plan =
        new Plan(
            front.title(),
            kind(areas),
            front.year(),
            front.date(),
            parts.overallGoal(),
            front.agreement(),
            parts.sections(),
            parts.goals(),
            areas,
            parts.contact(),
            parts.unplaced());
    List<Notice> notices = new ArrayList<>(parts.notices());
    if (plan.measures().isEmpty()) {
      notices.add(Notice.of(Notice.Code.NO_MEASURES));
    }
    if (marks.count() > 0) {
      notices.add(Notice.of(Notice.Code.TO_CONFIRM, Integer.toString(marks.count())));
    }
    return new Interpretation(plan, setAside, notices);
  }

  /**
   * A plan that sets goals or priorities and leaves most of its areas to be filled is a framework.
   */
  private static Plan.Kind kind(List<PolicyArea> areas) {
    List<CollaborationArea> collaborations =
        areas.stream().flatMap(area -> area.collaborationAreas().stream()).toList();
    long empty = collaborations.stream().filter(c -> c.measures().isEmpty()).count();
    boolean aims =
        areas.stream().anyMatch(area -> !area.goals().isEmpty() || !area.priorities().isEmpty());
    return aims && empty * 2 > collaborations.size() ? Plan.Kind.FRAMEWORK : Plan.Kind.ANNUAL;
  }
}
