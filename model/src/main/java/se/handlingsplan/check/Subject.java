package se.handlingsplan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.party.Parties;
import se.handlingsplan.party.PartyNames;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Profile;

/**
 * A plan and what else the rules must know to judge it. What several rules look at is worked out
 * once; not for several threads.
 */
public final class Subject {
  private final Plan plan;
  private final Profile profile;
  private final Optional<TextBalance> balance;
  private final List<Notice> notices;
  private final boolean publishing;
  private final Optional<Plan> framework;
  private @Nullable List<Written> written;
  private @Nullable List<Plan.Placed> measures;
  private @Nullable PartyNames names;
  private @Nullable Parties parties;

  private Subject(
      Plan plan,
      Profile profile,
      Optional<TextBalance> balance,
      List<Notice> notices,
      boolean publishing,
      Optional<Plan> framework) {
    this.plan = plan;
    this.profile = profile;
    this.balance = balance;
    this.notices = List.copyOf(notices);
    this.publishing = publishing;
    this.framework = framework;
  }

  /** A plan of which nothing else is known. */
  public static Subject of(Plan plan, Profile profile) {
    return new Subject(plan, profile, Optional.empty(), List.of(), false, Optional.empty());
  }

  /** With what is known of how the plan was read. */
  public Subject read(Optional<TextBalance> account, List<Notice> told) {
    return new Subject(plan, profile, account, told, publishing, framework);
  }

  /** Before publishing: what may not be published is looked for too. */
  public Subject forPublishing(boolean really) {
    return new Subject(plan, profile, balance, notices, really, framework);
  }

  /** Beside the framework plan that it is to fill. */
  public Subject against(Optional<Plan> frame) {
    return new Subject(plan, profile, balance, notices, publishing, frame);
  }

  public Plan plan() {
    return plan;
  }

  public Profile profile() {
    return profile;
  }

  public Optional<TextBalance> balance() {
    return balance;
  }

  public List<Notice> notices() {
    return notices;
  }

  public boolean publishing() {
    return publishing;
  }

  public Optional<Plan> framework() {
    return framework;
  }

  /** All measures in the plan's order. */
  public List<Plan.Placed> measures() {
    if (measures == null) {
      measures = plan.measures();
    }
    return measures;
  }

  /** Finds parties in texts. */
  public PartyNames names() {
    if (names == null) {
      names = new PartyNames(profile.actors());
    }
    return names;
  }

  /** Tells which names are one party's. */
  public Parties parties() {
    if (parties == null) {
      parties = new Parties(profile.actors());
    }
    return parties;
  }

  /** All texts of the plan in its order, headings of extra columns left out. */
  public List<Written> written() {
    if (written == null) {
      written = new Collector().collect(plan);
    }
    return written;
  }

  private static final class Collector {
    private final List<Written> all = new ArrayList<>();
    private final Set<Passage> seen = new HashSet<>();

    List<Written> collect(Plan plan) {
      Spot whole = Spot.ofPlan();
      plan.title().ifPresent(title -> add(whole, Field.TITLE, title));
      plan.agreement().ifPresent(agreement -> add(whole, Field.TEXT, agreement.name()));
      plan.overallGoal().ifPresent(goal -> add(whole, Field.GOAL, goal));
      for (Section section : plan.sections()) {
        section.heading().ifPresent(heading -> add(whole, Field.TEXT, heading));
        add(whole, Field.TEXT, section.passage());
      }
      plan.goals().forEach(goal -> add(whole, Field.GOAL, goal));
      plan.policyAreas().forEach(this::area);
      plan.contact().ifPresent(contact -> add(whole, Field.CONTACT, contact.passage()));
      plan.unplaced().forEach(text -> add(whole, Field.TEXT, text));
      return List.copyOf(all);
    }

    private void area(PolicyArea area) {
      Spot spot = Spot.of(area);
      add(spot, Field.AREA, area.name());
      area.goals().forEach(goal -> add(spot, Field.GOAL, goal));
      area.priorities().forEach(priority -> add(spot, Field.GOAL, priority));
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        Spot inner = Spot.of(area, collaboration);
        add(inner, Field.AREA, collaboration.name());
        add(inner, Field.RESPONSIBILITY, collaboration.responsibility());
        add(inner, Field.FOLLOW_UP, collaboration.followUp());
        for (Measure measure : collaboration.measures()) {
          measure(Spot.of(new Plan.Placed(area, collaboration, measure)), measure);
        }
      }
      area.followUpMethods().indicators().forEach(text -> add(spot, Field.INDICATOR, text));
      area.followUpMethods().meansOfVerification().forEach(text -> add(spot, Field.TEXT, text));
    }

    private void measure(Spot spot, Measure measure) {
      add(spot, Field.MEASURE, measure.title());
      measure.description().ifPresent(text -> add(spot, Field.DESCRIPTION, text));
      add(spot, Field.PERIOD, measure.period());
      add(spot, Field.RESPONSIBILITY, measure.responsibility());
      add(spot, Field.FOLLOW_UP, measure.followUp());
      for (Map.Entry<String, Passage> column : measure.extra().entrySet()) {
        add(spot, Field.EXTRA, column.getValue());
      }
    }

    private void add(Spot spot, Field field, Entry<?> entry) {
      entry.written().ifPresent(passage -> add(spot, field, passage));
    }

    private void add(Spot spot, Field field, Passage passage) {
      if (passage.provenance().isNone() || seen.add(passage)) {
        add(spot, field, passage.text(), passage.provenance());
      }
    }

    private void add(Spot spot, Field field, Phrase phrase) {
      add(spot, field, phrase.text(), phrase.provenance());
    }

    private void add(Spot spot, Field field, String text, Provenance provenance) {
      if (!text.isBlank()) {
        all.add(new Written(spot, field, text, provenance));
      }
    }
  }
}
