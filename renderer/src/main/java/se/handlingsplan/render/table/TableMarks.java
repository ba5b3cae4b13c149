package se.handlingsplan.render.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.PageMark;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.render.Messages;

/** What to draw on a copy of a document to show which tables were read in it. */
public final class TableMarks {
  /** Only these are told with a place of their own; a hyphen's is that of its whole paragraph. */
  private static final Set<SetAside.Reason> SHOWN =
      EnumSet.of(
          SetAside.Reason.RUNNING_HEADER,
          SetAside.Reason.RUNNING_FOOTER,
          SetAside.Reason.ARTIFACT,
          SetAside.Reason.REPEATED_TABLE_HEADER);

  private final Messages messages;
  private final List<PageMark> marks = new ArrayList<>();

  private TableMarks(Messages messages) {
    this.messages = messages;
  }

  /** The marks of a document that has pages, in the order of drawing. */
  public static List<PageMark> of(SourceDocument document, Messages messages) {
    TableMarks all = new TableMarks(messages);
    TableBook book = TableBook.of(document.source().name(), document.blocks());
    for (SetAside aside : document.setAside()) {
      if (SHOWN.contains(aside.reason())) {
        onPages(aside.provenance())
            .forEach(at -> all.marks.add(new PageMark.Aside(at.page(), at.box())));
      }
    }
    book.tables().forEach(table -> all.addCells(table.table()));
    book.tables().forEach(all::addFrames);
    return all.marks;
  }

  /** What the marks mean. */
  public static PageMark.Legend legend(Messages messages) {
    return new PageMark.Legend(
        messages.text("marks.high"),
        messages.text("marks.medium"),
        messages.text("marks.low"),
        messages.text("marks.cell"),
        messages.text("marks.heading"),
        messages.text("marks.ruling"),
        messages.text("marks.fill"),
        messages.text("marks.aside"));
  }

  private void addCells(Block.Table table) {
    for (Cell cell : table.cells()) {
      boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
      String span = spans ? cell.rowSpan() + " × " + cell.columnSpan() : "";
      boolean heading = cell.row() < table.headerRows();
      onPages(cell.provenance())
          .forEach(at -> marks.add(new PageMark.Cell(at.page(), at.box(), heading, span)));
    }
  }

  private void addFrames(TableBook.Numbered numbered) {
    Block.Table table = numbered.table();
    List<Place.OnPage> parts = onPages(table.provenance());
    for (int i = 0; i < parts.size(); i++) {
      Place.OnPage at = parts.get(i);
      String label = i == 0 ? first(numbered) : next(numbered.number(), parts.get(i - 1).page());
      String foot = i + 1 < parts.size() ? goesOn(parts.get(i + 1).page()) : "";
      marks.add(new PageMark.Table(at.page(), at.box(), table.assurance().level(), label, foot));
    }
  }

  private String first(TableBook.Numbered numbered) {
    TableWords words = new TableWords(messages);
    return messages.text(
        "marks.table",
        Integer.toString(numbered.number()),
        words.evidence(numbered.table().assurance()),
        words.level(numbered.table().assurance()));
  }

  private String next(int number, int pageBefore) {
    return messages.text("marks.continued", Integer.toString(number), Integer.toString(pageBefore));
  }

  private String goesOn(int page) {
    return messages.text("marks.goesOn", Integer.toString(page));
  }

  private static List<Place.OnPage> onPages(Provenance provenance) {
    return provenance.places().stream()
        .filter(Place.OnPage.class::isInstance)
        .map(Place.OnPage.class::cast)
        .toList();
  }
}
