package se.handlingsplan.extract.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.change.Answer;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.form.Choice;
import se.handlingsplan.form.Decisions;
import se.handlingsplan.form.FormField;

/**
 * Reads decisions: a list {@code decisions} of entries with {@code measure} and either {@code
 * outcome} (continues or ended, with a {@code note} if wanted) or {@code field} (and {@code
 * heading}) with {@code take} or {@code text}.
 */
public final class DecisionFile {
  private static final Set<String> KEYS =
      Set.of("measure", "outcome", "note", "field", "heading", "take", "text");

  /** In place of a party: the plan's own wording. */
  private static final String PLAN = "plan";

  private final List<Answer> answers = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  private DecisionFile() {}

  /**
   * Reads the file's text.
   *
   * @param name what to call it in messages
   * @throws ProfileException with all that is wrong
   */
  public static Decisions read(String yaml, String name) throws ProfileException {
    DecisionFile file = new DecisionFile();
    EntryFile.read(yaml, name, "decisions", KEYS, file::decision);
    return new Decisions(file.answers, file.choices);
  }

  private void decision(EntryFile.Entry entry) {
    Optional<String> measure = entry.required("measure");
    if (measure.isEmpty()) {
      return;
    }
    if (entry.text("field").isPresent()) {
      choice(entry, measure.get());
    } else {
      answer(entry, measure.get());
    }
  }

  private void answer(EntryFile.Entry entry, String measure) {
    Optional<String> outcome = entry.required("outcome");
    if (outcome.isEmpty()) {
      return;
    }
    List<Outcome> some = List.of(Outcome.CONTINUES, Outcome.ENDED);
    Optional<Outcome> known = some.stream().filter(o -> o.key().equals(outcome.get())).findFirst();
    if (known.isEmpty()) {
      entry.wrong("outcome", outcome.get(), some.stream().map(Outcome::key).toList());
      return;
    }
    answers.add(new Answer(measure, known.get(), entry.text("note")));
  }

  private void choice(EntryFile.Entry entry, String measure) {
    String name = entry.text("field").orElse("");
    Optional<FormField> field =
        Arrays.stream(FormField.values()).filter(f -> f.key().equals(name)).findFirst();
    if (field.isEmpty()) {
      entry.wrong("field", name, Arrays.stream(FormField.values()).map(FormField::key).toList());
      return;
    }
    Optional<String> take = entry.text("take");
    Optional<String> text = entry.text("text");
    if (take.isEmpty() && text.isEmpty()) {
      entry.required("take");
      return;
    }
    String heading = entry.text("heading").orElse("");
    // Whose wording it is to be, and another wording: two choices, which contradict each other.
    take.map(party -> Optional.of(party).filter(p -> !p.equals(PLAN)))
        .map(whose -> new Choice(measure, field.get(), heading, whose, Optional.empty()))
        .ifPresent(choices::add);
    text.map(words -> new Choice(measure, field.get(), heading, Optional.empty(), text))
        .ifPresent(choices::add);
  }
}
