package se.handlingsplan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.profile.Vocabulary;

/**
 * A target of which nobody can tell afterwards whether it was reached: what stands under a label or
 * a column for targets, with neither a number nor a word such as "alla" in it.
 */
record UnmeasurableTarget() implements Rule {
  private static final Pattern MEASURABLE =
      Pattern.compile(
          "(?iu).*(?:\\d|\\b(?:all[at]?|samtliga|varje|ingen|inga|noll|hälften|dubbl\\p{L}+|fördubbl\\p{L}+|halver\\p{L}+"
              + "|minst|högst|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|hundra)\\b).*",
          Pattern.DOTALL);

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  @Override
  public String id() {
    return "unmeasurable-target";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    Vocabulary vocabulary = subject.profile().vocabulary();
    LabelWords targets = LabelWords.of(vocabulary.words(Topic.TARGETS));
    LabelWords others =
        LabelWords.of(
            Stream.of(Topic.BACKGROUND, Topic.INDICATORS)
                .flatMap(topic -> vocabulary.words(topic).stream())
                .toList());
    LabelWords columns = LabelWords.of(vocabulary.words(Column.TARGET));
    LabelWords otherColumns = LabelWords.of(vocabulary.words(Column.EXTRA));
    return subject.measures().stream()
        .flatMap(
            placed ->
                breach(
                    placed,
                    targets,
                    others,
                    heading -> columns.isLabel(heading) && !otherColumns.isLabel(heading))
                    .stream());
  }

  private static Optional<Breach> breach(
      Plan.Placed placed, LabelWords targets, LabelWords others, Predicate<String> isColumn) {
    Measure measure = placed.measure();
    boolean counted =
        measure.followUp().understood().filter(f -> !f.targets().isEmpty()).isPresent();
    if (counted) {
      return Optional.empty();
    }
    List<String> told = new ArrayList<>(targets.under(measure.followUp().text(), others));
    for (Map.Entry<String, Passage> column : measure.extra().entrySet()) {
      if (isColumn.test(column.getKey())) {
        told.add(column.getValue().text());
      }
    }
    String text = String.join(" ", told).strip();
    return !LETTER.matcher(text).find() || MEASURABLE.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(
            Breach.of(
                Spot.of(placed), Field.TARGET, measure.followUp().provenance(), Quote.of(text)));
  }
}
