package se.handlingsplan.extract.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.flow.Flow;
import se.handlingsplan.extract.flow.LetterSizes;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.flow.Pictures;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.text.Wording;

/**
 * One walk through the paragraphs of a file. Tables are runs of paragraphs that say how deep in
 * tables they stand; text boxes follow the paragraph they are anchored in.
 */
final class DocWalk {
  /** Paragraphs in the middle of a row that may say they stand in no table. */
  private static final int MAX_STRAY = 20;

  private final DocFile file;
  private final DocText text;
  private final DocStyles styles;
  private final Allowance allowance;
  private final DocLists lists;
  private final Looks looks = new Looks();
  private final StruckOut struckOut = new StruckOut();
  private final Pictures pictures = new Pictures();
  private final Map<Integer, Span> textBoxes = new LinkedHashMap<>();
  private final List<SetAside> setAside = new ArrayList<>();

  DocWalk(DocFile file, DocText text, Allowance allowance) {
    this.allowance = allowance;
    this.file = file;
    this.text = text;
    this.styles = new DocStyles(file.document().getStyleSheet());
    this.lists = new DocLists(file.document());
    int unnamed = 0;
    for (DocFile.TextBox box : file.textBoxes()) {
      if (!box.span().isEmpty()) {
        boolean named = box.shape() != 0 && !textBoxes.containsKey(box.shape());
        textBoxes.put(named ? box.shape() : --unnamed, box.span());
      }
    }
  }

  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }

  /** What is to be told of the text, so far. */
  List<Notice> notices() {
    return struckOut.notices();
  }

  /** What is to be told of pictures, so far. */
  List<Notice> pictures() {
    return pictures.notices();
  }

  /** The body: with its text boxes, also those that no shape shows, and headings told by look. */
  List<Block> body(Span span) {
    Flow flow = new Flow("");
    walk(file.paragraphs(span), 0, flow);
    List.copyOf(textBoxes.keySet()).forEach(shape -> textBox(shape, flow));
    return looks.headings(flow.blocks());
  }

  /** The blocks of any other part; paths count from 1 within it. */
  List<Block> blocks(Span span, String path) {
    Flow flow = new Flow(path);
    walk(file.paragraphs(span), 0, flow);
    return flow.blocks();
  }

  /** A paragraph as far as it has been read: one whose mark is deleted runs into the next. */
  private static final class Carried {
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private final LetterSizes sizes = new LetterSizes();
  }

  private void walk(List<DocParagraph> paragraphs, int level, Flow flow) {
    Carried carried = new Carried();
    int at = 0;
    while (at < paragraphs.size()) {
      if (paragraphs.get(at).tableLevel() > level) {
        int end = tableEnd(paragraphs, at, level);
        table(paragraphs.subList(at, end), level + 1, flow);
        at = end;
      } else {
        carried = paragraph(paragraphs.get(at), carried, at == paragraphs.size() - 1, flow);
        at++;
      }
    }
  }

  /**
   * Where a table ends. A paragraph that says it stands in no table, but in the middle of a row,
   * belongs to its cell: LibreOffice writes content controls so.
   */
  private static int tableEnd(List<DocParagraph> paragraphs, int start, int level) {
    int end = start;
    int at = start;
    while (at < paragraphs.size()) {
      if (paragraphs.get(at).tableLevel() > level) {
        end = at + 1;
      } else if (paragraphs.get(end - 1).ends() == DocParagraph.Ends.ROW || at - end >= MAX_STRAY) {
        return end;
      }
      at++;
    }
    return end;
  }

  /** Reads a paragraph; gives back what is to be carried into the next. */
  private Carried paragraph(DocParagraph paragraph, Carried before, boolean last, Flow flow) {
    allowance.use(Limit.PARAGRAPHS, 1);
    Provenance provenance = flow.places().nextParagraph();
    read(paragraph, provenance, before);
    if (!last && text.endsDeleted(paragraph)) {
      return before;
    }
    end(before, paragraph, provenance, flow);
    return new Carried();
  }

  /** Adds what a paragraph shows. */
  private void read(DocParagraph paragraph, Provenance provenance, Carried whole) {
    for (DocText.Piece piece : text.pieces(paragraph.span(), paragraph.style())) {
      if (piece.shape() >= 0) {
        whole.shapes.add(piece.shape());
      }
      if (piece.picture() && piece.aside().isEmpty()) {
        pictures.met(provenance, Optional.empty());
      }
      String words = Wording.normal(piece.text());
      if (piece.aside().isEmpty()) {
        whole.runs.add(new Run(words, piece.bold(), piece.italic(), piece.link()));
        whole.sizes.add(piece.size(), words.length());
        if (piece.struckOut()) {
          struckOut.met(words, provenance);
        }
      } else if (!words.isBlank()) {
        setAside.add(new SetAside(words, piece.aside().get(), provenance));
      }
    }
  }

  private void end(Carried whole, DocParagraph last, Provenance provenance, Flow flow) {
    RichText words = new RichText(whole.runs).strip();
    // An empty item has a number too, though nothing is left of it here.
    Optional<ListLabel> label = lists.next(last.properties());
    if (!words.isBlank()) {
      Optional<Integer> heading = styles.headingLevel(last);
      looks.note(provenance, whole.sizes.usual());
      if (heading.isPresent()) {
        flow.add(new Block.Heading(heading.get(), words, provenance));
      } else if (label.isPresent()) {
        flow.addItem(label.get(), words, provenance);
      } else {
        flow.add(new Block.Paragraph(words, provenance));
      }
    }
    for (int shape : whole.shapes) {
      OfficeDrawing drawing = file.document().getOfficeDrawingsMain().getOfficeDrawingAt(shape);
      if (drawing != null) {
        textBox(drawing.getShapeId(), flow);
      }
    }
  }

  private void textBox(int shape, Flow flow) {
    Span span = textBoxes.remove(shape);
    if (span != null) {
      flow.endList();
      walk(file.paragraphs(span), 0, flow);
    }
  }

  private void table(List<DocParagraph> paragraphs, int level, Flow flow) {
    allowance.use(Limit.TABLE_DEPTH, 1);
    String path = flow.places().nextTable();
    EdgeGrid.Rows rows = new EdgeGrid.Rows(allowance);
    List<List<DocParagraph>> cells = new ArrayList<>();
    List<DocParagraph> cell = new ArrayList<>();
    for (DocParagraph paragraph : paragraphs) {
      boolean own = paragraph.tableLevel() == level;
      if (own && paragraph.ends() == DocParagraph.Ends.ROW) {
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
        addRow(cells, Optional.of(paragraph), path, rows);
        cells = new ArrayList<>();
        cell = new ArrayList<>();
      } else {
        cell.add(paragraph);
        if (own && paragraph.ends() == DocParagraph.Ends.CELL) {
          cells.add(cell);
          cell = new ArrayList<>();
        }
      }
    }
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
    if (!cells.isEmpty()) {
      addRow(cells, Optional.empty(), path, rows);
    }
    EdgeGrid.Made made = rows.table(Provenance.at(path));
    made.covered()
        .forEach(covered -> aside(covered.piece().blocks(), SetAside.Reason.HIDDEN, path));
    allowance.giveBack(Limit.TABLE_DEPTH, 1);
    made.table().ifPresent(flow::add);
  }

  /** Adds a row, unless it is deleted. */
  private void addRow(
      List<List<DocParagraph>> cells, Optional<DocParagraph> end, String path, EdgeGrid.Rows rows) {
    String place = path + "/row " + (rows.size() + 1);
    RowShape shape = RowShape.of(end.map(DocParagraph::sprms).orElse(null), cells.size());
    List<EdgeGrid.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String at = place + "/cell " + (i + 1);
      Flow flow = new Flow(at + "/");
      walk(cells.get(i), depth(end, cells), flow);
      EdgeGrid.Piece piece =
          new EdgeGrid.Piece(
              shape.left(i), shape.right(i), shape.down(i), flow.blocks(), Provenance.at(at));
      if (shape.isBeside(i) && !pieces.isEmpty()) {
        pieces.add(joined(pieces.removeLast(), piece));
      } else {
        pieces.add(piece);
      }
    }
    // A deletion may begin with the mark of the row before it.
    boolean deleted =
        end.filter(text::endsDeleted).isPresent()
            && pieces.stream().allMatch(piece -> Texts.of(piece.blocks()).isBlank());
    if (!deleted) {
      rows.add(new EdgeGrid.Row(pieces, shape.isHeader(), Provenance.at(place)));
    }
  }

  private static int depth(Optional<DocParagraph> end, List<List<DocParagraph>> cells) {
    return end.map(DocParagraph::tableLevel)
        .orElseGet(() -> cells.getFirst().getLast().tableLevel());
  }

  private static EdgeGrid.Piece joined(EdgeGrid.Piece first, EdgeGrid.Piece second) {
    List<Block> blocks = new ArrayList<>(first.blocks());
    blocks.addAll(second.blocks());
    return new EdgeGrid.Piece(
        first.left(), second.right(), first.merge(), blocks, first.provenance());
  }

  private void aside(List<Block> blocks, SetAside.Reason reason, String path) {
    String words = Texts.of(blocks);
    if (!words.isBlank()) {
      setAside.add(new SetAside(words, reason, Provenance.at(path)));
    }
  }
}
