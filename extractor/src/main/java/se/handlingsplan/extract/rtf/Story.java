package se.handlingsplan.extract.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.flow.Flow;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.source.Limit;

/**
 * Running text: the body, a note, a header, a comment or a text box. Characters become paragraphs,
 * and paragraphs cells and rows where the marks that end them say so. Not for several threads.
 */
final class Story implements Destination {
  private final Scope scope;
  private final Flow flow;
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final StringBuilder met = new StringBuilder();
  private OpenParagraph paragraph = new OpenParagraph();
  private RowShape shape;
  private RowShape innerShape;
  private RowShape lastShape;

  /**
   * An empty one.
   *
   * @param path of the text with a slash at its end; empty for the body
   */
  Story(String path, Scope scope) {
    this.scope = scope;
    this.flow = new Flow(path);
    this.shape = new RowShape(scope.allowance().limits());
    this.innerShape = new RowShape(scope.allowance().limits());
    this.lastShape = shape;
  }

  @Override
  public void text(String text, GroupState state) {
    met.append(text);
    state.field().ifPresent(field -> field.addResult(text));
    paragraph.add(text, state.look());
  }

  @Override
  public void picture(GroupState state) {
    if (state.look().aside().isEmpty()) {
      paragraph.addPicture();
    }
  }

  /** The label that the document shows before the paragraph. */
  void label(String shown) {
    paragraph.setLabel(shown);
  }

  /** What stands in a text box that is anchored in the paragraph. */
  void box(List<Block> blocks) {
    paragraph.addBox(blocks);
  }

  /** Whether nothing has been read yet. */
  boolean isUntouched() {
    return met.isEmpty() && tables.isEmpty() && flow.places().paragraphs() == 0;
  }

  @Override
  public boolean word(ControlWord word, GroupState state) {
    ParagraphLook look = state.paragraph();
    switch (word.name()) {
      case "par" -> {
        // A paragraph whose mark is deleted runs into the next.
        if (!state.character().deleted()) {
          endParagraph(look, look.depth());
        }
      }
      case "sect" -> endParagraph(look, look.depth());
      case "cell" -> endCell(look, 1);
      case "nestcell" -> endCell(look, Math.max(look.depth(), 2));
      case "row" -> endRow(look, 1);
      case "nestrow" -> endRow(look, Math.max(look.depth(), 2));
      case "trowd" -> {
        if (state.inInnerRow()) {
          innerShape = new RowShape(scope.allowance().limits());
        } else {
          shape = new RowShape(scope.allowance().limits());
        }
      }
      default -> {
        return (state.inInnerRow() ? innerShape : shape).takes(word);
      }
    }
    return true;
  }

  private void endCell(ParagraphLook look, int depth) {
    endParagraph(look, depth);
    tables.element().endCell();
  }

  private void endRow(ParagraphLook look, int depth) {
    if (!paragraph.isEmpty()) {
      endParagraph(look, depth);
    }
    if (tables.size() >= depth) {
      toDepth(depth);
      tables.element().endRow(shapeAt(depth));
      lastShape = shapeAt(depth);
    }
  }

  private RowShape shapeAt(int depth) {
    return depth > 1 ? innerShape : shape;
  }

  private Flow here() {
    return tables.isEmpty() ? flow : tables.element().cell();
  }

  /** Ends and begins tables until the given number of them is open. */
  private void toDepth(int depth) {
    while (tables.size() > depth || (depth == 1 && beginsAnother())) {
      endTable();
    }
    while (tables.size() < depth) {
      tables.push(new OpenTable(here().places().nextTable(), scope.allowance()));
    }
  }

  /** Whether a table follows the one before with nothing between them. */
  private boolean beginsAnother() {
    return tables.size() == 1
        && tables.element().isWhole()
        && shape.isFirst()
        && !shape.equals(lastShape);
  }

  private void endTable() {
    int depth = tables.size();
    OpenTable table = tables.pop();
    if (!table.hasCells()) {
      // Paragraphs that only say they stand in a table, as in a note to a cell.
      table.cell().blocks().forEach(here()::add);
      return;
    }
    table.endRow(shapeAt(depth));
    EdgeGrid.Made made = table.made();
    for (EdgeGrid.Covered covered : made.covered()) {
      EdgeGrid.Piece piece = covered.piece();
      scope
          .account()
          .setAside(Texts.of(piece.blocks()), SetAside.Reason.HIDDEN, piece.provenance());
    }
    made.table().ifPresent(here()::add);
  }

  private void endParagraph(ParagraphLook look, int depth) {
    scope.allowance().use(Limit.PARAGRAPHS, 1);
    toDepth(depth);
    OpenParagraph ended = paragraph;
    paragraph = new OpenParagraph();
    scope.account().count(met.toString());
    met.setLength(0);
    Provenance provenance = here().places().nextParagraph();
    for (SetAside aside : ended.setAside(provenance)) {
      scope.account().setAside(aside.text(), aside.reason(), provenance);
      if (aside.reason() == SetAside.Reason.DELETED && !tables.isEmpty()) {
        tables.element().noteDeletion();
      }
    }
    for (int i = 0; i < ended.pictures(); i++) {
      scope.pictures().met(provenance, Optional.empty());
    }
    RichText text = ended.text();
    if (!text.isBlank()) {
      scope.looks().note(provenance, ended.size());
      scope.struckOut().met(ended.struckOut(), provenance);
      add(text, look, ended.label(), provenance);
    }
    ended.boxes().forEach(here()::add);
  }

  private void add(
      RichText text, ParagraphLook look, Optional<String> shown, Provenance provenance) {
    Optional<Integer> heading = scope.styles().headingLevel(look);
    if (heading.isPresent()) {
      here().add(new Block.Heading(heading.get(), text, provenance));
      return;
    }
    Optional<ListLabel> label = scope.lists().next(look, shown);
    if (label.isPresent()) {
      here().addItem(label.get(), text, provenance);
    } else {
      here().add(new Block.Paragraph(text, provenance));
    }
  }

  /** Ends the text, whatever is open in it. */
  List<Block> end(GroupState state) {
    if (!paragraph.isEmpty()) {
      endParagraph(state.paragraph(), state.paragraph().depth());
    }
    toDepth(0);
    scope.account().count(met.toString());
    return flow.blocks();
  }
}
