package se.handlingsplan.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.text.Likeness;

/** A measure that only says again what is to be reached, not what is to be done. */
record RepeatedGoal() implements Rule {
  /** Sentences this alike say the same in hardly other words. */
  private static final double SAME = 0.72;

  /** Fewer words are alike by chance. */
  private static final int FEWEST_WORDS = 4;

  @Override
  public String id() {
    return "measure-repeats-goal";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    List<Likeness> goals =
        subject.written().stream()
            .filter(written -> written.field() == Field.GOAL)
            .map(Written::text)
            .flatMap(goal -> Stream.concat(Stream.of(goal), sentences(goal)))
            .filter(RepeatedGoal::isLong)
            .map(Likeness::of)
            .toList();
    if (goals.isEmpty()) {
      return Stream.empty();
    }
    return subject.measures().stream()
        .filter(placed -> repeats(placed.measure(), goals))
        .map(
            placed ->
                Breach.of(Spot.of(placed), Field.MEASURE, placed.measure().title().provenance()));
  }

  private static boolean repeats(Measure measure, List<Likeness> goals) {
    String text =
        measure.title().text() + "\n" + measure.description().map(Passage::text).orElse("");
    List<String> sentences = sentences(text).toList();
    return !sentences.isEmpty()
        && sentences.stream().allMatch(sentence -> isLong(sentence) && isGoal(sentence, goals));
  }

  private static boolean isGoal(String sentence, List<Likeness> goals) {
    Likeness said = Likeness.of(sentence);
    return goals.stream().anyMatch(goal -> goal.to(said) >= SAME);
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(text.split("\n|(?<=[.!?])\\s+"))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty());
  }

  private static boolean isLong(String sentence) {
    return sentence.split("\\s+").length >= FEWEST_WORDS;
  }
}
