package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;

/** A plan and its roll-over with measures that were edited, or were told to have ended. */
final class Edited {
  private Edited() {}

  /**
   * The plan with edited measures, without those that have ended.
   *
   * @param goesOn whether a measure goes on, by its id, where somebody has answered
   */
  static Plan plan(Plan plan, Map<String, Measure> edited, Map<String, Boolean> goesOn) {
    return plan.withEachCollaborationArea(
        area ->
            area.leaving(
                area.measures().stream()
                    .filter(measure -> goesOn.getOrDefault(measure.id(), true))
                    .map(measure -> edited.getOrDefault(measure.id(), measure))
                    .toList()));
  }

  /**
   * The roll-over with what was answered; a measure that has ended is kept in it whole.
   *
   * @param by who answered, by the measures' ids
   */
  static Rollover rollover(
      Rollover rollover,
      Map<String, Measure> edited,
      Map<String, Boolean> goesOn,
      Map<String, String> by) {
    List<Decision> decisions = new ArrayList<>();
    for (Decision decision : rollover.decisions()) {
      Boolean answer = goesOn.get(decision.measureId());
      decisions.add(
          answer == null
              ? decision
              : new Decision(
                  decision.measureId(),
                  decision.where(),
                  answer ? Decision.Outcome.CONTINUES : Decision.Outcome.ENDED,
                  Decision.Reason.ANSWERED_WITH_NOTE,
                  List.of(by.getOrDefault(decision.measureId(), "")),
                  answer
                      ? Optional.empty()
                      : Optional.ofNullable(edited.get(decision.measureId()))));
    }
    return new Rollover(
        rollover.fromYear(),
        rollover.toYear(),
        rollover.plan(),
        decisions,
        rollover.agreementEnds(),
        rollover.planEnds(),
        rollover.renamed());
  }
}
