package se.handlingsplan.form;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.party.Parties;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;

/**
 * What one party is asked: its measures as the plan has them, what is missing in them, and room for
 * new ones.
 *
 * @param party by the register's name; empty for measures that nobody answers for, which the
 *     coordinator fills in
 * @param plan the plan's title
 * @param year the year of the plan
 * @param edition a mark of the plan that the form was made of
 * @param answerBy the day until which an answer is asked for
 * @param headings of columns of their own that measures of the plan have
 * @param areas the names of the plan's collaboration areas, for new measures
 */
public record PartyForm(
    Optional<String> party,
    String plan,
    OptionalInt year,
    String edition,
    Optional<LocalDate> answerBy,
    List<Asked> measures,
    List<String> headings,
    List<String> areas) {
  public PartyForm {
    measures = List.copyOf(measures);
    headings = List.copyOf(headings);
    areas = List.copyOf(areas);
  }

  /**
   * A measure that a party is asked about.
   *
   * @param where the names of the areas it stands under
   * @param answering whether the party answers for it, or only takes part
   * @param findings what is to be seen to
   * @param open whether it is to be told if the measure goes on
   */
  public record Asked(
      Measure measure,
      List<String> where,
      boolean answering,
      List<Finding> findings,
      boolean open) {
    public Asked {
      where = List.copyOf(where);
      findings = List.copyOf(findings);
    }
  }

  /** Whether somebody else than a party is asked. */
  public boolean isCoordinators() {
    return party.isEmpty();
  }

  /**
   * One form for each party that is named in the plan, by name, and last one for what nobody
   * answers for. A measure is in the form of everyone who is named in it.
   *
   * @param more parties that get a form though they have no measures yet
   */
  public static List<PartyForm> of(
      Plan plan,
      Optional<Rollover> rollover,
      List<Finding> findings,
      Parties parties,
      List<String> more,
      Optional<LocalDate> answerBy) {
    return new Sorting(plan, rollover, findings, parties).forms(more, answerBy);
  }

  /** Sorts measures by party. */
  private static final class Sorting {
    private final Plan plan;
    private final Parties parties;
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

    Sorting(Plan plan, Optional<Rollover> rollover, List<Finding> findings, Parties parties) {
      this.plan = plan;
      this.parties = parties;
      rollover.ifPresent(r -> r.open().stream().map(Decision::measureId).forEach(open::add));
      for (Finding finding : findings) {
        if (finding.isOpen() && finding.measureId().isPresent()) {
          this.findings
              .computeIfAbsent(finding.measureId().get(), id -> new ArrayList<>())
              .add(finding);
        }
      }
    }

    List<PartyForm> forms(List<String> more, Optional<LocalDate> answerBy) {
      Map<String, List<Asked>> byParty = new TreeMap<>(swedish());
      more.forEach(name -> byParty.put(parties.nameOf(name), new ArrayList<>()));
      List<Asked> nobodys = new ArrayList<>();
      for (Plan.Placed placed : plan.measures()) {
        List<String> answering = PartyGaps.answering(placed.measure(), parties);
        for (String name : named(placed.measure())) {
          byParty
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(asked(placed, answering.contains(name)));
        }
        if (answering.isEmpty()) {
          nobodys.add(asked(placed, true));
        }
      }
      List<PartyForm> forms = new ArrayList<>();
      byParty.forEach((name, measures) -> forms.add(form(Optional.of(name), measures, answerBy)));
      if (!nobodys.isEmpty()) {
        forms.add(form(Optional.empty(), nobodys, answerBy));
      }
      return forms;
    }

    // Å, ä and ö come last, as in every Swedish list; names that sort as one stay apart.
    private static Comparator<String> swedish() {
      Comparator<Object> collator = Collator.getInstance(Locale.of("sv"));
      return Comparator.<String, Object>comparing(name -> name, collator)
          .thenComparing(Comparator.naturalOrder());
    }

    private List<String> named(Measure measure) {
      return measure
          .responsibility()
          .understood()
          .map(
              responsibility ->
                  responsibility.actors().stream()
                      .filter(actor -> actor.role() != Actor.Role.FUNDER)
                      .map(actor -> parties.nameOf(actor.name()))
                      .filter(name -> !name.isBlank())
                      .distinct()
                      .toList())
          .orElse(List.of());
    }

    private Asked asked(Plan.Placed placed, boolean answering) {
      Measure measure = placed.measure();
      return new Asked(
          measure,
          placed.areaNames(),
          answering,
          findings.getOrDefault(measure.id(), List.of()),
          open.contains(measure.id()));
    }

    private PartyForm form(
        Optional<String> party, List<Asked> measures, Optional<LocalDate> answerBy) {
      return new PartyForm(
          party,
          plan.title().map(Phrase::text).orElse(""),
          plan.year(),
          Editions.of(plan),
          answerBy,
          measures,
          List.copyOf(plan.ownColumns()),
          plan.collaborationAreaNames());
    }
  }
}
