package se.handlingsplan.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.text.Wording;

/**
 * A measure that stands in several areas and is told differently in them. It goes by the name
 * before a colon, "Mottagningssamtal (MOS): …", if that has two words.
 */
record DifferingMeasure() implements Rule {
  @Override
  public String id() {
    return "differing-measure";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    Map<String, List<Plan.Placed>> byName = new LinkedHashMap<>();
    for (Plan.Placed placed : subject.measures()) {
      String name = name(placed.measure());
      if (!name.isEmpty()) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(placed);
      }
    }
    return byName.values().stream().flatMap(DifferingMeasure::differing);
  }

  private static String name(Measure measure) {
    String title = measure.title().text();
    int colon = title.indexOf(':');
    String head = colon < 0 ? title : title.substring(0, colon).strip();
    return Wording.fold(head.contains(" ") ? head : title);
  }

  /** Those that differ from the first of the name; in one and the same area they are two things. */
  private static Stream<Breach> differing(List<Plan.Placed> same) {
    Plan.Placed first = same.getFirst();
    return same.stream()
        .skip(1)
        .filter(other -> !other.collaborationArea().id().equals(first.collaborationArea().id()))
        .flatMap(
            other -> {
              List<Field> fields = differences(first.measure(), other.measure());
              return fields.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      Breach.of(
                          Spot.of(other),
                          fields.getFirst(),
                          other.measure().provenance(),
                          Spot.of(first.policyArea(), first.collaborationArea()).name(),
                          fields.stream().map(Field::key).collect(Collectors.joining(", "))));
            });
  }

  private static List<Field> differences(Measure one, Measure other) {
    List<Field> fields = new ArrayList<>();
    add(fields, Field.MEASURE, one.title().text(), other.title().text());
    add(fields, Field.DESCRIPTION, text(one), text(other));
    add(fields, Field.PERIOD, one.period().text(), other.period().text());
    add(fields, Field.RESPONSIBILITY, one.responsibility().text(), other.responsibility().text());
    add(fields, Field.FOLLOW_UP, one.followUp().text(), other.followUp().text());
    return fields;
  }

  private static String text(Measure measure) {
    return measure.description().map(Passage::text).orElse("");
  }

  private static void add(List<Field> fields, Field field, String one, String other) {
    if (!Wording.fold(one).equals(Wording.fold(other))) {
      fields.add(field);
    }
  }
}
