package se.handlingsplan.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * @param columns what columns of their own are called, by their headings in the plan
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
    String tooLong,
    Map<String, String> columns) {
  public FormWords {
    labels = Map.copyOf(labels);
    statuses = Map.copyOf(statuses);
    prompts = List.copyOf(prompts);
    columns = Map.copyOf(columns);
  }

  /**
   * The words of forms about measures with columns of their own. A column is called by its heading,
   * with a number if something else in the forms is called that too.
   *
   * @param headings of the columns
   * @param languages in which forms are read, each of which has words that are taken
   */
  public FormWords with(Collection<String> headings, List<FormWords> languages) {
    Set<String> taken = new HashSet<>();
    for (FormWords language : languages) {
      taken.addAll(language.labels.values());
      taken.addAll(List.of(language.reference, language.party, language.edition, language.message));
    }
    Set<String> folded = new HashSet<>();
    taken.forEach(word -> folded.add(Wording.fold(word)));
    Map<String, String> named = new HashMap<>();
    for (String heading : new TreeSet<>(headings)) {
      String label = heading;
      for (int number = 2; !folded.add(Wording.fold(label)); number++) {
        label = heading + " (" + number + ")";
      }
      named.put(heading, label);
    }
    return new FormWords(
        labels, reference, party, edition, message, yes, no, statuses, prompts, tooLong, named);
  }

  /** The word that stands before the field. */
  public String label(FormField field) {
    return labels.getOrDefault(field, "");
  }

  /** The word that stands before the field or the column. */
  public String label(Slot slot) {
    return slot.field() == FormField.EXTRA
        ? columns.getOrDefault(slot.heading(), slot.heading())
        : label(slot.field());
  }

  /** What a label stands before. */
  public Optional<Slot> slot(String label) {
    Optional<Slot> field =
        labels.entrySet().stream()
            .filter(entry -> isSame(entry.getValue(), label))
            .map(entry -> Slot.of(entry.getKey()))
            .findFirst();
    return field.or(
        () ->
            columns.entrySet().stream()
                .filter(column -> isSame(column.getValue(), label))
                .map(column -> Slot.extra(column.getKey()))
                .findFirst());
  }

  /** Whether a text is a prompt that nobody has replaced. */
  public boolean isPrompt(String text) {
    return prompts.stream().anyMatch(prompt -> isSame(prompt, text));
  }

  public static boolean isSame(String one, String other) {
    return Wording.fold(one).equals(Wording.fold(other));
  }
}
