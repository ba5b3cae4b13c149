package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/** The blocks of a passage: paragraphs, headings, lists and tables, without places. */
final class ContentJson {
  /**
   * More rows, columns or places than any table within a text; absurd spans must not fill memory.
   */
  private static final int MAX_PLACES = 1_000_000;

  private static final int MAX_HEADING_LEVEL = 1000;

  private ContentJson() {}

  static ArrayNode write(List<Block> blocks) {
    return Tree.array(blocks, ContentJson::write);
  }

  private static ObjectNode write(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> {
        ObjectNode node = Type.PARAGRAPH.node();
        node.set("runs", runs(paragraph.text()));
        yield node;
      }
      case Block.Heading heading -> {
        ObjectNode node = Type.HEADING.node().put("level", heading.level());
        node.set("runs", runs(heading.text()));
        yield node;
      }
      case Block.ListBlock list -> {
        ObjectNode node = Type.LIST.node().put("ordered", list.ordered());
        node.set("items", Tree.array(list.items(), ContentJson::item));
        yield node;
      }
      case Block.Table table -> {
        ObjectNode node =
            Type.TABLE
                .node()
                .put("rows", table.rows())
                .put("columns", table.columns())
                .put("headerRows", table.headerRows());
        node.set("cells", Tree.array(table.cells(), ContentJson::cell));
        yield node;
      }
    };
  }

  private static ArrayNode runs(RichText text) {
    return Tree.array(
        text.runs(),
        run -> {
          ObjectNode node = Tree.object().put("text", run.text());
          if (run.bold()) {
            node.put("bold", true);
          }
          if (run.italic()) {
            node.put("italic", true);
          }
          run.link().ifPresent(link -> node.put("link", link));
          return node;
        });
  }

  private static ObjectNode item(Block.ListBlock.Item item) {
    ObjectNode node = Tree.object();
    if (!item.label().isEmpty()) {
      node.put("label", item.label());
    }
    node.set("blocks", write(item.blocks()));
    return node;
  }

  private static ObjectNode cell(Cell cell) {
    ObjectNode node =
        Tree.object()
            .put("row", cell.row())
            .put("column", cell.column())
            .put("rowSpan", cell.rowSpan())
            .put("columnSpan", cell.columnSpan());
    node.set("blocks", write(cell.blocks()));
    return node;
  }

  static List<Block> read(Value value) throws PlanFormatException {
    return value.elements(ContentJson::block);
  }

  private static Block block(Value value) throws PlanFormatException {
    return switch (value.field("type").oneOf(Type.values(), Type::key)) {
      case PARAGRAPH -> new Block.Paragraph(readRuns(value), Provenance.none());
      case HEADING ->
          new Block.Heading(
              (int) value.field("level").integer(1, MAX_HEADING_LEVEL),
              readRuns(value),
              Provenance.none());
      case LIST ->
          new Block.ListBlock(
              value.flag("ordered"),
              value.field("items").elements(ContentJson::readItem),
              Provenance.none());
      case TABLE -> table(value);
    };
  }

  private static RichText readRuns(Value holder) throws PlanFormatException {
    return new RichText(
        holder
            .field("runs")
            .elements(
                run ->
                    new Run(
                        run.field("text").text(),
                        run.flag("bold"),
                        run.flag("italic"),
                        run.optional("link", Value::text))));
  }

  private static Block.ListBlock.Item readItem(Value item) throws PlanFormatException {
    Optional<String> label = item.optional("label", Value::text);
    return new Block.ListBlock.Item(label.orElse(""), read(item.field("blocks")));
  }

  private static Block table(Value value) throws PlanFormatException {
    int rows = (int) value.field("rows").integer(1, MAX_PLACES);
    int columns = (int) value.field("columns").integer(1, MAX_PLACES / rows);
    int headerRows = value.integer("headerRows", 0, rows).orElse(0);
    List<Cell> cells = value.field("cells").elements(cell -> readCell(cell, rows, columns));
    try {
      return new Block.Table(rows, columns, headerRows, cells, Provenance.none());
    } catch (IllegalArgumentException e) {
      throw value.wrong(Reason.BROKEN_TABLE);
    }
  }

  private static Cell readCell(Value cell, int rows, int columns) throws PlanFormatException {
    return new Cell(
        (int) cell.field("row").integer(0, rows - 1L),
        (int) cell.field("column").integer(0, columns - 1L),
        cell.integer("rowSpan", 1, rows).orElse(1),
        cell.integer("columnSpan", 1, columns).orElse(1),
        read(cell.field("blocks")),
        Provenance.none());
  }

  /** The kinds of blocks, as they are named in the file. */
  private enum Type {
    PARAGRAPH("paragraph"),
    HEADING("heading"),
    LIST("list"),
    TABLE("table");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    ObjectNode node() {
      return Tree.object().put("type", key);
    }
  }
}
