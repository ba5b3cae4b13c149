package se.handlingsplan.extract.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handlingsplan.change.Answer;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.form.Choice;
import se.handlingsplan.form.DecisionWords;
import se.handlingsplan.form.Decisions;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.Slot;

/**
 * Reads a table in which somebody has decided: a row each, with the measure and either whether it
 * goes on, or whose wording of a field is taken. Rows in which nothing is decided say nothing.
 *
 * @param words of such tables, by each language's words of forms
 */
public record DecisionTable(Map<FormWords, DecisionWords> words) {
  public DecisionTable {
    words = Map.copyOf(words);
  }

  /**
   * What was read.
   *
   * @param unclear what stands in a place for a decision and is none, with the measure
   * @param notes why, where nothing has been decided, with the measure
   */
  public record Read(Decisions decisions, List<String> unclear, List<String> notes) {
    public Read {
      unclear = List.copyOf(unclear);
      notes = List.copyOf(notes);
    }
  }

  public Read read(SourceDocument document) {
    List<Answer> answers = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table) {
        words.forEach(
            (form, own) -> new Rows(form, own).read(table, answers, choices, unclear, notes));
      }
    }
    return new Read(new Decisions(answers, choices), unclear, notes);
  }

  /** A table as it reads in one language. */
  private record Rows(FormWords form, DecisionWords own) {
    void read(
        Block.Table table,
        List<Answer> answers,
        List<Choice> choices,
        List<String> unclear,
        List<String> notes) {
      TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
      table.cells().forEach(c -> rows.computeIfAbsent(c.row(), r -> new ArrayList<>()).add(c));
      Map<String, Integer> columns = new HashMap<>();
      for (List<Cell> row : rows.values()) {
        if (!columns.containsKey(form.reference())) {
          header(row, columns);
          continue;
        }
        Map<Integer, String> texts = new HashMap<>();
        row.forEach(cell -> texts.put(cell.column(), cell.text().strip()));
        row(columns, texts, answers, choices, unclear, notes);
      }
    }

    private void header(List<Cell> row, Map<String, Integer> columns) {
      for (Cell cell : row) {
        for (String name :
            List.of(
                form.reference(),
                form.label(FormField.TITLE),
                own.outcome(),
                own.note(),
                own.field(),
                own.take(),
                own.text())) {
          if (FormWords.isSame(name, cell.text())) {
            columns.put(name, cell.column());
          }
        }
      }
    }

    private void row(
        Map<String, Integer> columns,
        Map<Integer, String> texts,
        List<Answer> answers,
        List<Choice> choices,
        List<String> unclear,
        List<String> notes) {
      String measure = measure(columns, texts);
      String outcome = text(own.outcome(), columns, texts);
      String note = text(own.note(), columns, texts);
      if (outcome.isEmpty() && !note.isEmpty()) {
        notes.add(note + " (" + measure + ")");
      }
      if (!outcome.isEmpty()) {
        Optional<Outcome> decided = outcome(outcome);
        decided.ifPresentOrElse(
            o -> answers.add(new Answer(measure, o, told(note))),
            () -> unclear.add(outcome + " (" + measure + ")"));
      }
      String take = text(own.take(), columns, texts);
      String wording = text(own.text(), columns, texts);
      if (take.isEmpty() && wording.isEmpty()) {
        return;
      }
      Optional<Slot> slot = form.slot(text(own.field(), columns, texts));
      if (slot.isEmpty()) {
        unclear.add(text(own.field(), columns, texts) + " (" + measure + ")");
        return;
      }
      // Whose wording it is to be, and another wording: two choices, which contradict each other.
      if (!take.isEmpty()) {
        Optional<String> whose = told(FormWords.isSame(own.plan(), take) ? "" : take);
        choices.add(choice(measure, slot.get(), whose, Optional.empty()));
      }
      if (!wording.isEmpty()) {
        choices.add(choice(measure, slot.get(), Optional.empty(), told(wording)));
      }
    }

    private static Choice choice(
        String measure, Slot slot, Optional<String> take, Optional<String> text) {
      return new Choice(measure, slot.field(), slot.heading(), take, text);
    }

    /** The measure's id, else its title. */
    private String measure(Map<String, Integer> columns, Map<Integer, String> texts) {
      String id = text(form.reference(), columns, texts);
      return id.isEmpty() ? text(form.label(FormField.TITLE), columns, texts) : id;
    }

    private static String text(
        String name, Map<String, Integer> columns, Map<Integer, String> texts) {
      Integer column = columns.get(name);
      return column == null ? "" : texts.getOrDefault(column, "");
    }

    private static Optional<String> told(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<Outcome> outcome(String text) {
      if (FormWords.isSame(own.continues(), text)) {
        return Optional.of(Outcome.CONTINUES);
      }
      return FormWords.isSame(own.ended(), text) ? Optional.of(Outcome.ENDED) : Optional.empty();
    }
  }
}
