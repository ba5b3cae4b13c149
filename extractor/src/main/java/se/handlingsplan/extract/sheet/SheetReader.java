package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.flow.Pictures;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.text.Wording;

/**
 * Reads workbooks (XLSX, and the forms of it for macros and templates) sheet by sheet: the name of
 * each is a heading, its cells a table, and text boxes follow. What cells show is what counts, not
 * how it was worked out: formulas have the result that the file holds, and are never run.
 *
 * <p>Sheets are read as streams, for most of what programs write into them has no text: only what
 * has is kept.
 */
public final class SheetReader implements DocumentReader {
  /** The title of a plan is above the names of its sheets. */
  private static final int SHEET_LEVEL = 2;

  private final Limits limits;

  public SheetReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    try {
      Allowance allowance = new Allowance(limits);
      return new Reading(SheetPackage.open(file, allowance), allowance).document(file);
    } catch (LimitException e) {
      throw e.refusal();
    }
  }

  /** One workbook while it is read. */
  private static final class Reading {
    private final SheetPackage parts;
    private final Allowance allowance;
    private final TextCount.Tally read = new TextCount.Tally();
    private final List<Block> blocks = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<String> uncalculated = new ArrayList<>();
    private final StruckOut struckOut = new StruckOut();
    private final Pictures pictures = new Pictures();
    private int filteredRows;

    Reading(SheetPackage parts, Allowance allowance) {
      this.parts = parts;
      this.allowance = allowance;
    }

    SourceDocument document(SourceFile file) throws UnreadableDocumentException {
      String main = parts.mainPart();
      Element workbook =
          parts.tree(main).orElseThrow(() -> new UnreadableDocumentException(Reason.DAMAGED));
      Map<String, SheetPackage.Relationship> related = parts.relationships(main);
      Workbook shared = shared(workbook, related);
      for (Element sheet : Xml.child(workbook, "sheets").map(Xml::children).orElse(List.of())) {
        SheetPackage.Relationship part =
            Xml.relationship(sheet, "id").map(related::get).orElse(null);
        if (part == null) {
          throw new UnreadableDocumentException(Reason.DAMAGED);
        }
        // Sheets of other kinds are one large chart, or hold old macros.
        if (part.kind().equals("worksheet")) {
          read(sheet, part.target(), shared);
        }
      }
      List<Notice> notices = new ArrayList<>(allowance.notices());
      if (!uncalculated.isEmpty()) {
        notices.add(
            Notice.of(
                Notice.Code.UNCALCULATED,
                Integer.toString(uncalculated.size()),
                uncalculated.getFirst()));
      }
      if (filteredRows > 0) {
        notices.add(Notice.of(Notice.Code.FILTERED_ROWS, Integer.toString(filteredRows)));
      }
      notices.addAll(struckOut.notices());
      notices.addAll(pictures.notices());
      return new SourceDocument(
          Sources.of(file, OptionalInt.empty()),
          blocks,
          setAside,
          notices,
          read.count(),
          Optional.empty());
    }

    private Workbook shared(Element workbook, Map<String, SheetPackage.Relationship> related)
        throws UnreadableDocumentException {
      boolean from1904 =
          Xml.child(workbook, "workbookPr")
              .flatMap(properties -> Xml.attribute(properties, "date1904"))
              .filter(value -> !Xml.OFF.contains(value))
              .isPresent();
      SharedTexts texts = new SharedTexts(allowance.limits());
      List<CellStyle> styles = List.of();
      for (SheetPackage.Relationship other : related.values()) {
        if (other.kind().equals("sharedStrings")) {
          parts.tell(other.target(), texts);
        } else if (other.kind().equals("styles")) {
          styles = parts.tree(other.target()).map(CellStyles::of).orElse(List.of());
        }
      }
      return new Workbook(texts.texts(), styles, new Values(from1904));
    }

    private void read(Element sheet, String part, Workbook shared)
        throws UnreadableDocumentException {
      String name = Wording.normal(sheet.getAttribute("name")).strip();
      // A slash would make two steps of one; programs allow none.
      String place = name.replace('/', ' ');
      boolean hidden = !sheet.getAttribute("state").isEmpty() && !isVisible(sheet);
      SheetScan scan = new SheetScan(shared, allowance, read);
      if (!parts.tell(part, scan)) {
        throw new UnreadableDocumentException(Reason.DAMAGED);
      }
      scan.uncalculated().forEach(at -> uncalculated.add(place + "!" + at));
      Map<String, SheetPackage.Relationship> related = parts.relationships(part);
      addTables(related, scan);
      if (hidden) {
        scan.hiddenRows().set(0, Address.ROWS);
      } else {
        filteredRows += scan.showFiltered();
        scan.cells()
            .forEach(
                cell -> struckOut.met(cell.struckOut(), Provenance.at(place + "!" + cell.at())));
      }
      SheetGrid grid = new SheetGrid(place, scan, links(scan, related), allowance);
      List<Block> content = new ArrayList<>();
      grid.table().ifPresent(content::add);
      setAside.addAll(grid.setAside());
      addShapes(related, place, hidden, content);
      if (!content.isEmpty()) {
        read.add(name);
        blocks.add(new Block.Heading(SHEET_LEVEL, RichText.of(name), Provenance.at(place)));
        blocks.addAll(content);
      }
      for (SheetScan.Running running : scan.running()) {
        boolean header = running.reason() == SetAside.Reason.RUNNING_HEADER;
        setAside.add(
            new SetAside(
                running.text(),
                running.reason(),
                Provenance.at(place + (header ? "/header" : "/footer"))));
      }
      addComments(related, place);
    }

    private static boolean isVisible(Element sheet) {
      return sheet.getAttribute("state").equals("visible");
    }

    /**
     * Areas that are tables of their own within the sheet begin with a row of headings, and have
     * filters of their own.
     */
    private void addTables(Map<String, SheetPackage.Relationship> related, SheetScan scan)
        throws UnreadableDocumentException {
      for (SheetPackage.Relationship other : related.values()) {
        if (other.kind().equals("table")) {
          Optional<Element> table = parts.sideTree(other.target());
          table
              .filter(t -> !t.getAttribute("headerRowCount").equals("0"))
              .flatMap(t -> Area.of(t.getAttribute("ref")))
              .ifPresent(scan.filtered()::add);
          table
              .flatMap(t -> Xml.child(t, "autoFilter"))
              .filter(filter -> Xml.child(filter, "filterColumn").isPresent())
              .flatMap(filter -> Area.of(filter.getAttribute("ref")))
              .ifPresent(scan.filters()::add);
        }
      }
    }

    private static Map<Address, String> links(
        SheetScan scan, Map<String, SheetPackage.Relationship> related) {
      Map<Address, String> links = new HashMap<>();
      scan.links()
          .forEach(
              (at, link) -> {
                SheetPackage.Relationship other = related.get(link.relationship());
                if (other != null && other.isOutside()) {
                  String spot = link.location().isEmpty() ? "" : "#" + link.location();
                  links.put(at, other.target() + spot);
                }
              });
      return links;
    }

    private void addShapes(
        Map<String, SheetPackage.Relationship> related,
        String place,
        boolean hidden,
        List<Block> content)
        throws UnreadableDocumentException {
      for (SheetPackage.Relationship other : related.values()) {
        Optional<Element> drawing =
            other.kind().equals("drawing") ? parts.sideTree(other.target()) : Optional.empty();
        for (Address picture : drawing.map(Drawings::pictures).orElse(List.of())) {
          pictures.met(Provenance.at(place + "!" + picture), Optional.empty());
        }
        for (Drawings.Shape shape : drawing.map(Drawings::shapes).orElse(List.of())) {
          String path = place + "!" + shape.at();
          int number = 0;
          for (String line : shape.lines()) {
            count(line);
            allowance.use(Limit.PARAGRAPHS, 1);
            number++;
            Provenance at = Provenance.at(path + "/paragraph " + number);
            if (hidden || shape.hidden()) {
              setAside.add(new SetAside(line, SetAside.Reason.HIDDEN, at));
            } else {
              content.add(new Block.Paragraph(RichText.of(line), at));
            }
          }
        }
      }
    }

    private void addComments(Map<String, SheetPackage.Relationship> related, String place)
        throws UnreadableDocumentException {
      List<Comments.Comment> comments = new ArrayList<>();
      for (SheetPackage.Relationship other : related.values()) {
        if (other.kind().equals("threadedComment")) {
          parts
              .sideTree(other.target())
              .ifPresent(part -> comments.addAll(Comments.conversations(part)));
        }
      }
      boolean conversations = !comments.isEmpty();
      for (SheetPackage.Relationship other : related.values()) {
        if (other.kind().equals("comments")) {
          parts
              .sideTree(other.target())
              .ifPresent(part -> comments.addAll(Comments.notes(part, conversations)));
        }
      }
      for (Comments.Comment comment : comments) {
        count(comment.text());
        setAside.add(
            new SetAside(
                comment.text(),
                SetAside.Reason.COMMENT,
                Provenance.at(place + "!" + comment.at() + "/comment")));
      }
    }

    private void count(String text) {
      allowance.use(Limit.CELL_LETTERS, text.length());
      read.add(text);
    }
  }
}
