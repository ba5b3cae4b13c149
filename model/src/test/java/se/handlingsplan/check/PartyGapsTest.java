package se.handlingsplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.party.Parties;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.AProfile;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.profile.Requirements;

/** Whose turn it is. */
class PartyGapsTest {
  private static final Parties REGISTER =
      new Parties(List.of(new KnownActor("Älmhults kommun", List.of("Älmhult"))));

  @Test
  void eachPartyHasItsListByTheRegistersNameAndTheRestIsTheCoordinators() {
    Plan plan =
        aPlan()
            .with(
                aMeasure().titled("A").by("Älmhult").withoutFollowUp(),
                aMeasure().titled("B").by("Älmhults kommuns").withoutFollowUp(),
                aMeasure().titled("C").by("Östra Göinge kommun").withoutFollowUp(),
                aMeasure().titled("D").withoutResponsibility())
            .plan();

    assertThat(gaps(plan))
        .extracting(list -> list.party().orElse("") + " " + list.findings().size())
        .containsExactly("Älmhults kommun 2", "Östra Göinge kommun 1", " 1");
  }

  @Test
  void allWhoAnswerHaveItAndThoseWhoOnlyTakePartHaveNot() {
    Plan plan =
        aPlan()
            .with(
                aMeasure()
                    .responsibleAs(
                        "",
                        new Actor("ESF", Actor.Role.FUNDER),
                        new Actor("Växjö kommun", Actor.Role.OWNER),
                        new Actor("Projektenheten", Actor.Role.COORDINATOR),
                        new Actor("ABF", Actor.Role.PARTNER))
                    .withoutFollowUp())
            .plan();

    assertThat(gaps(plan))
        .extracting(PartyGaps::party)
        .containsExactly(Optional.of("Projektenheten"), Optional.of("Växjö kommun"));
  }

  private static List<PartyGaps> gaps(Plan plan) {
    Profile profile = AProfile.asking(Requirements.none());
    List<Finding> findings =
        Rules.findings(Subject.of(plan, profile)).stream()
            .filter(finding -> finding.rule().startsWith("missing-"))
            .toList();
    return PartyGaps.of(plan, findings, REGISTER);
  }
}
