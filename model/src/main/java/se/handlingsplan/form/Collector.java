package se.handlingsplan.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.plan.Plan;

/**
 * Brings what came back in forms together with the plan: a merge of three, for the plan may have
 * changed since the forms were made of it. What only one has changed is taken; where two have
 * changed the same field to different things, the plan keeps what it says until somebody decides.
 * The order of the forms makes no difference.
 *
 * @param words in which the forms may be written, each language's
 * @param understanding of what has been typed
 * @param statusColumn where the plan tells how far its measures have come
 */
public record Collector(
    List<FormWords> words, Understanding understanding, StatusColumn statusColumn) {
  public Collector {
    words = List.copyOf(words);
  }

  /**
   * What is brought together.
   *
   * @param base the plan that the forms were made of
   * @param current the plan as it is now
   * @param rollover how it came from an earlier year's
   * @param before what came back in forms before these
   * @param own the own text of each form that may have come back
   * @param asked the ids of the measures that each party was asked about
   * @param choices how conflicts have been settled
   */
  public record Material(
      Plan base,
      Plan current,
      Optional<Rollover> rollover,
      List<Submission> submissions,
      Returns before,
      List<OwnText> own,
      Map<String, List<String>> asked,
      List<Choice> choices) {
    public Material {
      submissions =
          submissions.stream()
              .sorted(Comparator.comparing(Submission::sender).thenComparing(Submission::file))
              .toList();
      own = List.copyOf(own);
      asked = Map.copyOf(asked);
      choices = List.copyOf(choices);
    }
  }

  public Collected collect(Material material) {
    return new Collecting(this, material).collected();
  }

  /** Whether a text only says that the measure's own was too long for its cell. */
  boolean isTooLong(String text) {
    return words.stream().anyMatch(language -> FormWords.isSame(language.tooLong(), text));
  }

  /** Whether a measure goes on, by an answer in any language. */
  Optional<Boolean> goesOn(String text) {
    for (FormWords language : words) {
      if (isAnswer(language.yes(), text)) {
        return Optional.of(true);
      }
      if (isAnswer(language.no(), text)) {
        return Optional.of(false);
      }
    }
    return Optional.empty();
  }

  /** Whoever types an answer instead of choosing it writes its first word only. */
  private static boolean isAnswer(String answer, String text) {
    String bare = text.strip().replaceFirst("[.!]$", "");
    return FormWords.isSame(answer, bare) || FormWords.isSame(answer.split(",", 2)[0], bare);
  }
}
