package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Ids;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.profile.KnownArea;
import se.handlingsplan.text.Wording;

/**
 * The areas of a plan while it is being read. An area that is named again further on is the same
 * area; the name itself is then set aside, so that it is counted once.
 */
final class Drafts {
  private final List<Area> areas = new ArrayList<>();
  private final List<SetAside> setAside;
  private final Lexicon lexicon;
  private final List<KnownArea> series;

  /**
   * @param series areas known from other years
   * @param setAside where repeated names go
   */
  Drafts(List<KnownArea> series, Lexicon lexicon, List<SetAside> setAside) {
    this.series = series;
    this.lexicon = lexicon;
    this.setAside = setAside;
  }

  /** A policy area in the making. */
  static final class Area {
    final Phrase name;
    final List<Phrase> goals = new ArrayList<>();
    final List<Phrase> priorities = new ArrayList<>();
    final List<Phrase> indicators = new ArrayList<>();
    final List<Phrase> meansOfVerification = new ArrayList<>();
    final List<Collaboration> collaborations = new ArrayList<>();

    Area(Phrase name) {
      this.name = name;
    }

    boolean hasMeasures() {
      return collaborations.stream().anyMatch(c -> !c.measures.isEmpty());
    }

    private boolean isUsed() {
      return !name.isBlank()
          || !goals.isEmpty()
          || !priorities.isEmpty()
          || !collaborations.isEmpty()
          || !indicators.isEmpty()
          || !meansOfVerification.isEmpty();
    }
  }

  /** A collaboration area in the making. */
  static final class Collaboration {
    final Phrase name;
    final Optional<Priority> priority;
    final List<Measure> measures = new ArrayList<>();
    Entry<Responsibility> responsibility = Entry.absent();
    Entry<FollowUp> followUp = Entry.absent();

    Collaboration(Phrase name, Optional<Priority> priority) {
      this.name = name;
      this.priority = priority;
    }
  }

  /**
   * Whether an area of that name has been met, whatever word such as "Handlingsplan" stands before
   * it.
   */
  Optional<Area> known(String name) {
    String key = today(name);
    String whole = Wording.fold(name);
    return areas.stream()
        .filter(area -> !area.name.isBlank())
        .filter(
            area ->
                Wording.fold(area.name.text()).equals(whole) || today(area.name.text()).equals(key))
        .findFirst();
  }

  /** What an area is called today, folded, whatever it was called then. */
  private String today(String name) {
    String bare = lexicon.withoutAreaPrefix(name);
    return series.stream()
        .filter(
            area ->
                area.formerly().stream()
                    .anyMatch(former -> lexicon.withoutAreaPrefix(former).equals(bare)))
        .map(area -> lexicon.withoutAreaPrefix(area.name()))
        .findFirst()
        .orElse(bare);
  }

  /** The area of that name, made if it is new. */
  Area area(Phrase name) {
    if (name.isBlank()) {
      return areas.stream()
          .filter(area -> area.name.isBlank())
          .findFirst()
          .orElseGet(() -> add(name));
    }
    Optional<Area> known = known(name.text());
    known.ifPresent(area -> repeat(name));
    return known.orElseGet(() -> add(name));
  }

  private Area add(Phrase name) {
    Area area = new Area(name);
    areas.add(area);
    return area;
  }

  /** The collaboration area of that name, made if it is new. */
  Collaboration collaboration(Area area, Phrase name, Optional<Priority> priority) {
    for (Collaboration collaboration : area.collaborations) {
      if (Wording.fold(collaboration.name.text()).equals(Wording.fold(name.text()))
          && collaboration.priority.equals(priority)) {
        if (!name.isBlank()) {
          repeat(name);
        }
        return collaboration;
      }
    }
    Collaboration added = new Collaboration(name, priority);
    area.collaborations.add(added);
    return added;
  }

  /** Whether measures of all the given names, three at least, have been told already. */
  boolean haveAll(List<String> names) {
    Set<String> known = new HashSet<>();
    for (Area area : areas) {
      for (Collaboration collaboration : area.collaborations) {
        collaboration.measures.forEach(m -> known.add(Wording.fold(m.title().text())));
      }
    }
    return names.size() >= 3 && names.stream().map(Wording::fold).allMatch(known::contains);
  }

  private void repeat(Phrase again) {
    setAside.add(new SetAside(again.text(), SetAside.Reason.REPEATED_NAME, again.provenance()));
  }

  List<PolicyArea> finished() {
    Ids areaIds = new Ids();
    Ids collaborationIds = new Ids();
    Ids measureIds = new Ids();
    List<PolicyArea> finished = new ArrayList<>();
    for (Area area : areas) {
      if (!area.isUsed()) {
        continue;
      }
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (Collaboration draft : area.collaborations) {
        collaborations.add(
            new CollaborationArea(
                collaborationIds.next(draft.name.text()),
                draft.name,
                draft.priority,
                draft.responsibility,
                draft.followUp,
                draft.measures.stream()
                    .map(measure -> measure.withId(measureIds.next(measure.title().text())))
                    .toList()));
      }
      finished.add(
          new PolicyArea(
              areaIds.next(today(area.name.text())),
              area.name,
              area.goals,
              area.priorities,
              collaborations,
              new PolicyArea.FollowUpMethods(area.indicators, area.meansOfVerification)));
    }
    return finished;
  }
}
