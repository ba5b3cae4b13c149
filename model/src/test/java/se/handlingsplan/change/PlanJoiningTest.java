package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.handlingsplan.change.JointPart.Presence;
import se.handlingsplan.plan.Plan;

class PlanJoiningTest {
  private static final int PLANS = 300;

  @Test
  void theLaterTextsAreTheLaterPlanInItsOrder() {
    for (int seed = 0; seed < PLANS; seed++) {
      SomePlans plans = new SomePlans(seed);
      Plan earlier = plans.plan();
      Plan later = plans.later(earlier);
      JointPart joined = PlanDiff.between(earlier, later, List.of()).joined(earlier);

      assertThat(withoutColumns(texts(joined, FieldChange::after)))
          .as("seed %d", seed)
          .isEqualTo(withoutColumns(own(later)));
      assertThat(texts(joined, FieldChange::after))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(own(later));
    }
  }

  @Test
  void theEarlierTextsAreThoseOfTheEarlierPlan() {
    for (int seed = 0; seed < PLANS; seed++) {
      SomePlans plans = new SomePlans(seed);
      Plan earlier = plans.plan();
      Plan later = plans.later(earlier);
      JointPart joined = PlanDiff.between(earlier, later, List.of()).joined(earlier);

      assertThat(texts(joined, FieldChange::before))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(own(earlier));
    }
  }

  @Test
  void whatOnlyOnePlanHasSaysNothingInTheOther() {
    for (int seed = 0; seed < PLANS; seed++) {
      SomePlans plans = new SomePlans(seed);
      Plan earlier = plans.plan();
      Plan later = plans.later(earlier);

      for (JointPart part : all(PlanDiff.between(earlier, later, List.of()).joined(earlier))) {
        assertThat(part.texts())
            .allMatch(text -> part.presence() != Presence.ONLY_LATER || text.before().isEmpty())
            .allMatch(text -> part.presence() != Presence.ONLY_EARLIER || text.after().isEmpty());
      }
    }
  }

  private static List<JointPart> all(JointPart part) {
    List<JointPart> all = new ArrayList<>(List.of(part));
    part.parts().forEach(under -> all.addAll(all(under)));
    return all;
  }

  private static List<String> texts(JointPart joined, Function<FieldChange, String> side) {
    return all(joined).stream()
        .flatMap(part -> part.texts().stream())
        .filter(text -> !side.apply(text).isBlank())
        .map(text -> text.field() + text.heading() + ": " + side.apply(text))
        .toList();
  }

  /** In which order columns stand is no difference between plans. */
  private static List<String> withoutColumns(List<String> texts) {
    return texts.stream().filter(text -> !text.startsWith("extra")).toList();
  }

  /** What a plan says, by itself. */
  private static List<String> own(Plan plan) {
    List<FieldChange> texts =
        new ArrayList<>(FieldChange.all(Aspects.OF_PLAN, Optional.empty(), Optional.of(plan)));
    plan.sections()
        .forEach(
            section ->
                texts.addAll(
                    FieldChange.all(Aspects.OF_SECTION, Optional.empty(), Optional.of(section))));
    for (var area : plan.policyAreas()) {
      texts.addAll(FieldChange.all(Aspects.OF_POLICY_AREA, Optional.empty(), Optional.of(area)));
      for (var under : area.collaborationAreas()) {
        texts.addAll(
            FieldChange.all(Aspects.OF_COLLABORATION_AREA, Optional.empty(), Optional.of(under)));
        under
            .measures()
            .forEach(
                measure ->
                    texts.addAll(
                        FieldChange.all(
                            Aspects.OF_MEASURE, Optional.empty(), Optional.of(measure))));
      }
    }
    return texts.stream().map(text -> text.field() + text.heading() + ": " + text.after()).toList();
  }
}
