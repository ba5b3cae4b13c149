package se.handlingsplan.extract.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.Slot;
import se.handlingsplan.form.Submission;
import se.handlingsplan.form.Submission.Filled;
import se.handlingsplan.form.Submission.Line;
import se.handlingsplan.plan.Passage;

/**
 * Reads a form by what stands in it, whatever program has saved it: fields are known by the words
 * before them, and measures by their ids. A table of two columns has a field in each row, any other
 * one in each column. All other text is kept line by line, and so is all of a document that is no
 * form.
 *
 * @param words in which the form may be written, each language's
 */
public record FormReader(List<FormWords> words) {
  public FormReader {
    words = List.copyOf(words);
  }

  public Submission read(SourceDocument document) {
    String file = document.source().name();
    Submission form = new Reading(this, file).submission(document);
    return form.isForm() ? form : new Reading(this, file).text(document);
  }

  /** What a label stands before. */
  private sealed interface Label {
    /** A field of a measure. */
    record OfField(Slot slot) implements Label {}

    /** The measure's id. */
    record Reference() implements Label {}

    /** Whom the form is from. */
    record Party() implements Label {}

    /** Of which plan the form was made. */
    record Edition() implements Label {}

    /** What the party wants to say besides. */
    record Message() implements Label {}
  }

  private Optional<Label> label(String text) {
    return words.stream().flatMap(language -> label(text, language).stream()).findFirst();
  }

  private static Optional<Label> label(String text, FormWords language) {
    if (FormWords.isSame(language.reference(), text)) {
      return Optional.of(new Label.Reference());
    }
    if (FormWords.isSame(language.party(), text)) {
      return Optional.of(new Label.Party());
    }
    if (FormWords.isSame(language.edition(), text)) {
      return Optional.of(new Label.Edition());
    }
    if (FormWords.isSame(language.message(), text)) {
      return Optional.of(new Label.Message());
    }
    return language.slot(text).map(Label.OfField::new);
  }

  private boolean isPrompt(String text) {
    return words.stream().anyMatch(language -> language.isPrompt(text));
  }

  /** What a cell says whose text was too long for it; empty where it was not. */
  private Optional<String> tooLong(String text) {
    return words.stream().map(FormWords::tooLong).filter(text::contains).findFirst();
  }

  /** One form that is being read. */
  private static final class Reading {
    private final FormReader reader;
    private final String file;
    private final List<Filled> measures = new ArrayList<>();
    private final List<Line> messages = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private final Map<String, String> measuresByPlace = new HashMap<>();
    private Optional<String> party = Optional.empty();
    private Optional<String> edition = Optional.empty();

    Reading(FormReader reader, String file) {
      this.reader = reader;
      this.file = file;
    }

    Submission submission(SourceDocument document) {
      document.blocks().forEach(this::read);
      return read(document.setAside());
    }

    /** A document that is no form: its tables are not about what a form asks, whatever they say. */
    Submission text(SourceDocument document) {
      document.blocks().forEach(block -> keep(Texts.of(block), block.provenance()));
      return read(document.setAside());
    }

    private Submission read(List<SetAside> setAside) {
      for (SetAside aside : setAside) {
        if (isTyped(aside)) {
          keep(aside.text(), aside.provenance(), measureAt(aside.provenance()));
        }
      }
      return new Submission(file, party, edition, whole(), messages, rest);
    }

    /** The measures, also those that a page break has cut in two: only the end tells the id. */
    private List<Filled> whole() {
      List<Filled> whole = new ArrayList<>();
      for (Filled filled : measures) {
        if (!whole.isEmpty() && isEndOf(whole.getLast(), filled)) {
          Filled start = whole.removeLast();
          Map<Slot, Passage> fields = new LinkedHashMap<>(start.fields());
          fields.putAll(filled.fields());
          whole.add(
              new Filled(filled.reference(), fields, start.provenance().and(filled.provenance())));
        } else {
          whole.add(filled);
        }
      }
      return whole;
    }

    private static boolean isEndOf(Filled start, Filled end) {
      Slot title = Slot.of(FormField.TITLE);
      return start.reference().isEmpty()
          && end.reference().isPresent()
          && start.fields().containsKey(title)
          && Collections.disjoint(start.fields().keySet(), end.fields().keySet());
    }

    /** What a reader of the plan need not see may still have been typed into a form. */
    private static boolean isTyped(SetAside aside) {
      return switch (aside.reason()) {
        case COMMENT, HIDDEN, CONTENTS, RUNNING_HEADER, RUNNING_FOOTER -> true;
        default -> false;
      };
    }

    private void read(Block block) {
      if (block instanceof Block.Table table) {
        table(table);
      } else {
        keep(Texts.of(block), block.provenance());
      }
    }

    private void keep(String text, Provenance provenance) {
      keep(text, provenance, Optional.empty());
    }

    private void keep(String text, Provenance provenance, Optional<String> measure) {
      // What stands in a table or a page footer is divided by tabs.
      Arrays.stream(text.split("[\\n\\t]"))
          .filter(line -> !line.isBlank() && !reader.isPrompt(line))
          .forEach(line -> rest.add(new Line(line, provenance, measure)));
    }

    /** The measure in whose rows something is that is no text of theirs, such as a comment. */
    private Optional<String> measureAt(Provenance provenance) {
      for (Place place : provenance.places()) {
        if (place instanceof Place.AtPath at) {
          String path = at.path();
          for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            @Nullable String measure = measuresByPlace.get(path.substring(0, end));
            if (measure != null) {
              return Optional.of(measure);
            }
          }
        }
      }
      return Optional.empty();
    }

    private void keep(Cell cell) {
      keep(cell.text(), cell.provenance());
    }

    private void table(Block.Table table) {
      List<List<Cell>> rows = rows(table);
      Optional<Integer> header = headerRow(rows);
      if (header.isPresent()) {
        for (int row = 0; row < header.get(); row++) {
          rows.get(row).forEach(this::keep);
        }
        columns(rows, header.get());
      } else {
        fields(rows);
      }
    }

    private static List<List<Cell>> rows(Block.Table table) {
      List<List<Cell>> rows = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        rows.add(new ArrayList<>());
      }
      table.cells().forEach(cell -> rows.get(cell.row()).add(cell));
      return rows;
    }

    /** The row that names fields above others: several of them, the measure among them. */
    private Optional<Integer> headerRow(List<List<Cell>> rows) {
      for (int row = 0; row < rows.size(); row++) {
        Set<Label> labels = new HashSet<>();
        for (Cell cell : rows.get(row)) {
          reader.label(firstLine(cell)).ifPresent(labels::add);
        }
        if (labels.size() > 2 && labels.contains(new Label.OfField(Slot.of(FormField.TITLE)))) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    }

    // A row for each measure

    private void columns(List<List<Cell>> rows, int header) {
      Map<Integer, Label> labels = new LinkedHashMap<>();
      for (Cell cell : rows.get(header)) {
        Optional<Label> label = reader.label(firstLine(cell));
        if (label.isPresent() && !labels.containsValue(label.get())) {
          labels.put(cell.column(), label.get());
          keepAfterLabel(cell);
        } else {
          keep(cell);
        }
      }
      for (List<Cell> row : rows.subList(header + 1, rows.size())) {
        row(row, labels);
      }
    }

    private void row(List<Cell> row, Map<Integer, Label> labels) {
      Draft draft = new Draft(rest.size());
      draft.among(row);
      for (Cell cell : row) {
        Label label = labels.get(cell.column());
        if (label == null) {
          keep(cell);
        } else {
          put(label, cell, draft);
        }
      }
      // A column that the row has no cell in is empty.
      Set<Integer> told = new HashSet<>();
      row.forEach(cell -> told.add(cell.column()));
      labels.forEach(
          (column, label) -> {
            if (!told.contains(column) && label instanceof Label.OfField field) {
              draft.fields.putIfAbsent(field.slot(), Passage.of(""));
            }
          });
      finish(draft);
    }

    // A row for each field

    private void fields(List<List<Cell>> rows) {
      boolean several = isOfSeveral(rows);
      Draft draft = new Draft(rest.size());
      for (List<Cell> row : rows) {
        if (row.isEmpty()) {
          continue;
        }
        Cell first = row.getFirst();
        Optional<Label> label =
            row.size() > 1 || !first.isBlank() ? reader.label(firstLine(first)) : Optional.empty();
        if (label.isEmpty() || row.size() < 2) {
          draft.among(row);
          row.forEach(this::keep);
          continue;
        }
        if (draft.has(label.get()) && !several) {
          // A row has been copied: the first one counts, and what the other says is told.
          draft.among(row);
          keepAfterLabel(first);
          for (Cell cell : row.subList(1, row.size())) {
            if (!draftSays(draft, label.get(), cell)) {
              keep(cell);
            }
          }
          continue;
        }
        if (draft.has(label.get())) {
          finish(draft);
          draft = new Draft(rest.size());
        }
        draft.among(row);
        keepAfterLabel(first);
        put(label.get(), row.get(1), draft);
        row.subList(2, row.size()).forEach(this::keep);
      }
      finish(draft);
    }

    /** Whether somebody has put the fields of two measures into one table. */
    private boolean isOfSeveral(List<List<Cell>> rows) {
      List<Label> labels = new ArrayList<>();
      for (List<Cell> row : rows) {
        if (row.size() > 1) {
          reader.label(firstLine(row.getFirst())).ifPresent(labels::add);
        }
      }
      return Collections.frequency(labels, new Label.Reference()) > 1
          || Collections.frequency(labels, new Label.OfField(Slot.of(FormField.TITLE))) > 1;
    }

    private boolean draftSays(Draft draft, Label label, Cell cell) {
      return label instanceof Label.OfField field
          && draft
              .fields
              .getOrDefault(field.slot(), Passage.of(""))
              .text()
              .equals(typed(cell).text());
    }

    /** Help stands under the label; what somebody has typed there stands among it. */
    private void keepAfterLabel(Cell cell) {
      List<String> lines = cell.text().lines().toList();
      lines
          .subList(Math.min(1, lines.size()), lines.size())
          .forEach(line -> keep(line, cell.provenance()));
    }

    private void put(Label label, Cell cell, Draft draft) {
      Passage text = typed(cell);
      switch (label) {
        case Label.OfField field -> {
          Optional<String> notice = reader.tooLong(text.text());
          if (notice.isPresent()) {
            keep(text.text().replace(notice.get(), "\n").strip(), cell.provenance());
          }
          draft.put(field.slot(), notice.map(Passage::of).orElse(text));
        }
        case Label.Reference reference -> draft.reference(text);
        case Label.Party named -> {
          if (party.isEmpty() && !text.isBlank()) {
            party = Optional.of(text.text());
          } else {
            keep(cell);
          }
        }
        case Label.Edition mark -> {
          if (edition.isEmpty() && !text.isBlank()) {
            edition = Optional.of(text.text());
          } else {
            keep(cell);
          }
        }
        case Label.Message message ->
            text.text().lines().forEach(line -> messages.add(new Line(line, cell.provenance())));
      }
      draft.at(cell.provenance());
    }

    /**
     * What stands in a cell, without prompts that nobody has replaced, and without their look: some
     * programs write what replaces a prompt in italics as well.
     */
    private Passage typed(Cell cell) {
      List<Block> blocks =
          cell.blocks().stream()
              .filter(block -> !reader.isPrompt(Texts.of(block)))
              .map(block -> FieldText.of(block, reader::isPrompt))
              .toList();
      Provenance provenance =
          cell.provenance().isNone() ? Provenance.at(file) : within(cell.provenance());
      return new Passage(blocks, provenance);
    }

    /** The place, with the file before it, for the plan is put together from many. */
    private Provenance within(Provenance provenance) {
      return new Provenance(
          provenance.places().stream()
              .map(
                  place ->
                      switch (place) {
                        case Place.AtPath at -> new Place.AtPath(file + "/" + at.path());
                        case Place.OnPage on -> new Place.AtPath(file + "/page " + on.page());
                      })
              .map(place -> (Place) place)
              .toList());
    }

    private void finish(Draft draft) {
      draft.reference.ifPresent(
          id -> {
            for (int i = draft.firstLine; i < rest.size(); i++) {
              rest.set(i, rest.get(i).among(id));
            }
            draft.cells.forEach(cell -> measuresByPlace.put(cell, id));
          });
      if (!draft.fields.isEmpty()) {
        measures.add(draft.filled());
      } else {
        draft.reference.ifPresent(text -> keep(text, draft.provenance));
      }
    }

    private static String firstLine(Cell cell) {
      return cell.text().lines().findFirst().orElse("");
    }
  }

  /** A measure in the making. */
  private static final class Draft {
    private final Map<Slot, Passage> fields = new LinkedHashMap<>();
    private Optional<String> reference = Optional.empty();
    private final List<String> cells = new ArrayList<>();
    private final int firstLine;
    private Provenance provenance = Provenance.none();

    /**
     * A measure of which nothing is known.
     *
     * @param firstLine how many lines had been kept before it
     */
    Draft(int firstLine) {
      this.firstLine = firstLine;
    }

    /** Knows cells as those of the measure, whatever stands in them. */
    void among(List<Cell> row) {
      for (Cell cell : row) {
        for (Place place : cell.provenance().places()) {
          if (place instanceof Place.AtPath at) {
            cells.add(at.path());
          }
        }
      }
    }

    boolean has(Label label) {
      return switch (label) {
        case Label.OfField field -> fields.containsKey(field.slot());
        case Label.Reference any -> reference.isPresent();
        case Label.Party party -> false;
        case Label.Edition edition -> false;
        case Label.Message message -> false;
      };
    }

    void put(Slot slot, Passage text) {
      fields.put(slot, text);
    }

    void reference(Passage text) {
      reference = Optional.of(text.text()).filter(id -> !id.isBlank());
    }

    void at(Provenance place) {
      provenance = provenance.and(place);
    }

    Filled filled() {
      return new Filled(reference, fields, provenance);
    }
  }
}
