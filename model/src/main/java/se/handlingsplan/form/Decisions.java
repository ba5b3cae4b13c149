package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.change.Answer;

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
}
