package se.handlingsplan.render.table;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.render.Messages;

/** What is said of a table: its name, how sure it is, and what speaks against it. */
public record TableWords(Messages messages) {

  /** "Tabell 3, sida 4–5"; without pages where the format has none. */
  public String name(TableBook.Numbered table) {
    SortedSet<Integer> pages = table.pages();
    String number = Integer.toString(table.number());
    if (pages.isEmpty()) {
      return messages.text("table.name", number);
    }
    String first = pages.getFirst().toString();
    String last = pages.getLast().toString();
    String place = messages.text("place.page", first.equals(last) ? first : first + "–" + last);
    return messages.text("table.nameOnPage", number, place);
  }

  /** How sure it is: "Säkerhet: hög." */
  public String level(Assurance assurance) {
    return messages.text("assurance." + assurance.level().key());
  }

  /** What it was found by. */
  public String evidence(Assurance assurance) {
    return messages.text("evidence." + assurance.evidence().key());
  }

  /** What speaks against it, a sentence for each doubt. */
  public List<String> doubts(Assurance assurance) {
    return assurance.doubts().stream().map(this::doubt).toList();
  }

  /** One thing that speaks against a table, with a few of the texts it is about. */
  public String doubt(Doubt doubt) {
    String text =
        messages.text(
            "doubt." + doubt.code().key(),
            Integer.toString(doubt.count()),
            Integer.toString(doubt.of()));
    String examples =
        doubt.examples().stream()
            .map(example -> messages.text("table.example", example))
            .collect(Collectors.joining(", "));
    return examples.isEmpty() ? text : messages.text("table.doubtWithExamples", text, examples);
  }
}
