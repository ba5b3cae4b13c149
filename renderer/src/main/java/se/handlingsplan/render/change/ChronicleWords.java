package se.handlingsplan.render.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.render.Messages;

/** What plans, years and measures of a chronicle are called. */
public final class ChronicleWords {
  private final Chronicle chronicle;
  private final Messages messages;

  /** How many measures have a title. */
  private final Map<String, Long> titles;

  public ChronicleWords(Chronicle chronicle, Messages messages) {
    this.chronicle = chronicle;
    this.messages = messages;
    this.titles =
        chronicle.tracks().stream()
            .collect(Collectors.groupingBy(this::ownTitle, Collectors.counting()));
  }

  /** The year of a plan; with its file where it shares the year, the file where it has none. */
  public String label(int edition) {
    OptionalInt year = chronicle.year(edition);
    String name = chronicle.editions().get(edition).name();
    if (year.isEmpty()) {
      return name;
    }
    long alike =
        IntStream.range(0, chronicle.editions().size())
            .filter(other -> chronicle.year(other).equals(year))
            .count();
    String text = Integer.toString(year.getAsInt());
    return alike > 1 ? messages.text("change.label", text, name) : text;
  }

  /** The plans that have the measure. */
  public String years(Chronicle.Track track) {
    return String.join(", ", track.stops().stream().map(stop -> label(stop.edition())).toList());
  }

  /**
   * The measure's title in the last plan that has it, on one line; with its area where others are
   * called the same.
   */
  public String title(Chronicle.Track track) {
    String title = ownTitle(track);
    if (titles.getOrDefault(title, 0L) < 2) {
      return title;
    }
    List<String> areas = track.last().areaNames();
    return messages.text("change.label", title, new ChangeWords(messages).areas(areas));
  }

  private String ownTitle(Chronicle.Track track) {
    String title = track.last().measure().title().text().replace('\n', ' ').strip();
    return title.isEmpty() ? messages.text("change.unnamed") : title;
  }

  /** What a measure came to in a year that had passed: how far, and what its columns say. */
  public List<String> notes(PastYear past) {
    ChangeWords words = new ChangeWords(messages);
    // A status and the column that it was read from may say the same.
    Set<String> notes = new LinkedHashSet<>();
    past.status()
        .ifPresent(
            status ->
                notes.add(
                    words.line(
                        messages.text("field.status"), messages.text("status." + status.code()))));
    past.notes().forEach((heading, text) -> notes.add(words.line(heading, text.text())));
    return List.copyOf(notes);
  }

  /** The year that is told of, if it is known. */
  public String year(PastYear past) {
    return past.year().isPresent()
        ? messages.text("history.notesOf", past.year().getAsInt())
        : messages.text("history.notes");
  }

  public String heading(FieldChange field) {
    return new ChangeWords(messages).heading(field);
  }
}
