package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.handlingsplan.change.Answer;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.extract.profile.ProfileException.Problem;
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

  private final String file;
  private final YamlLines lines;
  private final List<ProfileFault> faults = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  private DecisionFile(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads the file's text.
   *
   * @param name what to call it in messages
   * @throws ProfileException with all that is wrong
   */
  public static Decisions read(String yaml, String name) throws ProfileException {
    DecisionFile file = new DecisionFile(name, YamlLines.of(yaml));
    file.decisions(Profiles.tree(yaml, name));
    if (!file.faults.isEmpty()) {
      throw new ProfileException(file.faults);
    }
    return new Decisions(file.answers, file.choices);
  }

  private void fault(Problem problem, String at, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file, at.replaceAll("\\.\\d+", "")));
    arguments.addAll(List.of(more));
    faults.add(new ProfileFault(problem, arguments, lines.of(at, 0)));
  }

  private void decisions(JsonNode tree) {
    known(tree, "", Set.of("decisions"));
    JsonNode list = tree.path("decisions");
    if (list.isArray()) {
      for (int i = 0; i < list.size(); i++) {
        entry(list.get(i), "decisions." + i);
      }
    } else if (!list.isNull()) {
      fault(Problem.NOT_A_LIST, "decisions");
    }
  }

  private void entry(JsonNode node, String at) {
    if (!node.isObject()) {
      fault(Problem.NOT_FIELDS, at);
      return;
    }
    known(node, at + ".", KEYS);
    Optional<String> measure = text(node, "measure");
    if (measure.isEmpty()) {
      fault(Problem.MISSING_FIELD, at + ".measure");
      return;
    }
    if (text(node, "field").isPresent()) {
      choice(node, measure.get(), at);
    } else {
      answer(node, measure.get(), at);
    }
  }

  private void answer(JsonNode node, String measure, String at) {
    Optional<String> outcome = text(node, "outcome");
    if (outcome.isEmpty()) {
      fault(Problem.MISSING_FIELD, at + ".outcome");
      return;
    }
    List<Outcome> some = List.of(Outcome.CONTINUES, Outcome.ENDED);
    Optional<Outcome> known = some.stream().filter(o -> o.key().equals(outcome.get())).findFirst();
    if (known.isEmpty()) {
      fault(
          Problem.BAD_VALUE,
          at + ".outcome",
          outcome.get(),
          String.join(", ", some.stream().map(Outcome::key).toList()));
      return;
    }
    answers.add(new Answer(measure, known.get(), text(node, "note")));
  }

  private void choice(JsonNode node, String measure, String at) {
    String name = text(node, "field").orElse("");
    Optional<FormField> field =
        Arrays.stream(FormField.values()).filter(f -> f.key().equals(name)).findFirst();
    if (field.isEmpty()) {
      fault(
          Problem.BAD_VALUE,
          at + ".field",
          name,
          String.join(", ", Arrays.stream(FormField.values()).map(FormField::key).toList()));
      return;
    }
    Optional<String> take = text(node, "take");
    Optional<String> text = text(node, "text");
    if (take.isEmpty() && text.isEmpty()) {
      fault(Problem.MISSING_FIELD, at + ".take");
      return;
    }
    choices.add(
        new Choice(
            measure,
            field.get(),
            text(node, "heading").orElse(""),
            take.filter(party -> !party.equals(PLAN)),
            text));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key).asText("").strip()).filter(text -> !text.isEmpty());
  }

  private void known(JsonNode node, String at, Set<String> keys) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!keys.contains(field.getKey())) {
        fault(Problem.UNKNOWN_FIELD, at + field.getKey(), String.join(", ", new TreeSet<>(keys)));
      }
    }
  }
}
