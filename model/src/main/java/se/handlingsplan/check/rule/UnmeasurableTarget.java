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
  /** A value, a comparison with one, or a state that is either reached or not. */
  private static final Pattern MEASURABLE =
      Pattern.compile(
          "(?iU).*(?:\\d|\\b(?:alla|samtliga|varje|noll\\p{L}*|hälften|\\p{L}+delar|dubbel\\p{L}*|dubbl\\p{L}+|fördubbl\\p{L}+"
              + "|halver\\p{L}+|minst|högst|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton"
              + "|(?:tjugo|(?:tret|fyr|fem|sex|sjut|åt|nit)tio|hundra)\\p{L}*|(?:ingen|inga|inget) .*ska"
              + "|antag(?:en|et|na)|beslut(?:ad|at|ade)|framtag(?:en|et|na)|genomför(?:d|t|da)|upprätta(?:d|t|de)|inför(?:d|t|da)"
              + "|finn(?:s|as)|klar[ta]?|färdig\\p{L}*|teckna(?:d|t|de)|publicera(?:d|t|de)|installera(?:d|t|de)|byggda?"
              + "|driftsatt\\p{L}*|certifiera(?:d|t|de)|jämfört|(?:flera?|färre|mer|mindre|högre|lägre|större|bättre|snabbare|kortare)"
              + " än)\\b).*",
          Pattern.DOTALL);

  /** Figures that tell no value: years, chapters, ages. */
  private static final Pattern NO_VALUE =
      Pattern.compile(
          "(?iU)\\b20\\d\\d\\b|\\bkap(?:itel|\\.)?\\s*\\d+|\\d+\\+|\\d+\\s*[-–]\\s*\\d+\\s*år(?:ingar)?\\b|\\bagenda\\b");

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
    return !LETTER.matcher(text).find()
            || MEASURABLE.matcher(NO_VALUE.matcher(text).replaceAll(" ")).matches()
        ? Optional.empty()
        : Optional.of(
            Breach.of(
                Spot.of(placed), Field.TARGET, measure.followUp().provenance(), Quote.of(text)));
  }
}
