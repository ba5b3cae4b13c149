package se.handlingsplan.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Status;
import se.handlingsplan.text.Wording;

/**
 * The words by which a form is read, in one language: those that stand before what is filled in.
 *
 * @param labels of the fields that every form has
 * @param reference stands before a measure's id
 * @param party stands before the party's name
 * @param edition stands before the mark of the plan that the form was made of
 * @param message stands before what the party wants to say besides
 * @param yes the answer that a measure goes on
 * @param no the answer that it has ended
 * @param statuses what each step is called where it is chosen
 * @param prompts what stands in a field that nobody has filled in
 * @param tooLong what stands in place of a text that a cell of a sheet cannot hold
 */
public record FormWords(
    Map<FormField, String> labels,
    String reference,
    String party,
    String edition,
    String message,
    String yes,
    String no,
    Map<Status, String> statuses,
    List<String> prompts,
    String tooLong) {
  public FormWords {
    labels = Map.copyOf(labels);
    statuses = Map.copyOf(statuses);
    prompts = List.copyOf(prompts);
  }

  /** The word that stands before the field. */
  public String label(FormField field) {
    return labels.getOrDefault(field, "");
  }

  /** The field that a label stands before. */
  public Optional<FormField> field(String label) {
    return labels.entrySet().stream()
        .filter(entry -> isSame(entry.getValue(), label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a text is a prompt that nobody has replaced. */
  public boolean isPrompt(String text) {
    return prompts.stream().anyMatch(prompt -> isSame(prompt, text));
  }

  public static boolean isSame(String one, String other) {
    return Wording.fold(one).equals(Wording.fold(other));
  }
}
