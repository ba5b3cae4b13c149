package se.handlingsplan.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Passage;

/**
 * A form that came back, as it can be read: nothing is compared with the plan yet.
 *
 * @param file it came in
 * @param party that it says it is from
 * @param edition the mark of the plan that it was made of
 * @param messages what the party wants to say besides
 * @param rest all text that stands in no field, line by line, the form's own text too
 */
public record Submission(
    String file,
    Optional<String> party,
    Optional<String> edition,
    List<Filled> measures,
    List<Line> messages,
    List<Line> rest) {
  public Submission {
    measures = List.copyOf(measures);
    messages = List.copyOf(messages);
    rest = List.copyOf(rest);
  }

  /**
   * What stands in the fields of one measure. A field that is empty is there with an empty text;
   * one that has been deleted is not there.
   *
   * @param reference the measure's id, where it can be read
   */
  public record Filled(
      Optional<String> reference, Map<Slot, Passage> fields, Provenance provenance) {
    public Filled {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What stands in a field; empty where there is no such field. */
    public Passage field(FormField field) {
      return fields.getOrDefault(Slot.of(field), Passage.of(""));
    }
  }

  /**
   * A line of text and where it stands.
   *
   * @param reference the id of the measure whose fields it stands among
   */
  public record Line(String text, Provenance provenance, Optional<String> reference) {
    public Line(String text, Provenance provenance) {
      this(text, provenance, Optional.empty());
    }

    /** The line as one that stands among a measure's fields. */
    public Line among(String id) {
      return new Line(text, provenance, Optional.of(id));
    }
  }

  /** The same from a party by another of its names. */
  public Submission from(Optional<String> other) {
    return new Submission(file, other, edition, measures, messages, rest);
  }

  /** Whether anything in it tells that it was a form; else it is some other document. */
  public boolean isForm() {
    return edition.isPresent()
        || party.isPresent()
        || measures.stream().anyMatch(measure -> measure.reference().isPresent());
  }

  /** Whom what was filled in is from: the party, else the file. */
  public String sender() {
    return party.orElse(file);
  }
}
