package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.change.Answer;
import se.handlingsplan.plan.Ids;

/** What somebody has decided: about measures in a new year, and about conflicts between forms. */
public record Decisions(List<Answer> answers, List<Choice> choices) {
  public Decisions {
    answers = List.copyOf(answers);
    choices = List.copyOf(choices);
  }

  public static Decisions none() {
    return new Decisions(List.of(), List.of());
  }

  /** These and others. */
  public Decisions and(Decisions others) {
    List<Answer> allAnswers = new ArrayList<>(answers);
    allAnswers.addAll(others.answers);
    List<Choice> allChoices = new ArrayList<>(choices);
    allChoices.addAll(others.choices);
    return new Decisions(allAnswers, allChoices);
  }

  /** A choice about a field of which another says something else. */
  public Optional<Choice> contradiction() {
    Map<String, Choice> settled = new HashMap<>();
    for (Choice choice : choices) {
      String about = Ids.folded(choice.measure()) + "\n" + choice.slot();
      if (!settled.computeIfAbsent(about, first -> choice).equals(choice)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
