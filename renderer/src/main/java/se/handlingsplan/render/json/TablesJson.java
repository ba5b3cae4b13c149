package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Place;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.table.TableBook;
import se.handlingsplan.render.table.TableFormat;
import se.handlingsplan.render.table.TableWords;

/**
 * Tables as JSON: {@code {"tables":[{"number":…,"pages":[…],"rows":…,"cols":…,"headerRows":…,
 * "evidence":…,"confidence":…,"doubts":[…],"cells":[…]}]}}.
 */
public final class TablesJson implements TableFormat {
  @Override
  public String extension() {
    return "json";
  }

  @Override
  public SortedMap<String, byte[]> write(TableBook book, Messages messages) {
    TableWords words = new TableWords(messages);
    ObjectNode root = Tree.object();
    root.set("tables", Tree.longArray(book.tables(), table -> table(table, words)));
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(root, new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return new TreeMap<>(Map.of("", json.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static ObjectNode table(TableBook.Numbered numbered, TableWords words) {
    Block.Table table = numbered.table();
    Assurance assurance = table.assurance();
    ObjectNode node = Tree.object().put("number", numbered.number());
    node.set("pages", Tree.array(numbered.pages(), IntNode::valueOf));
    node.put("rows", table.rows());
    node.put("cols", table.columns());
    node.put("headerRows", table.headerRows());
    node.put("evidence", assurance.evidence().key());
    node.put("confidence", assurance.level().key());
    node.set("doubts", Tree.array(assurance.doubts(), doubt -> doubt(doubt, words)));
    node.set("cells", Tree.longArray(table.cells(), TablesJson::cell));
    return node;
  }

  private static ObjectNode doubt(Doubt doubt, TableWords words) {
    ObjectNode node = Tree.object().put("code", doubt.code().key());
    node.put("count", doubt.count());
    node.put("of", doubt.of());
    node.put("text", words.doubt(doubt));
    node.set("examples", Tree.texts(doubt.examples()));
    return node;
  }

  private static JsonNode cell(Cell cell) {
    ObjectNode node = Tree.object();
    List<Place> places = cell.provenance().places();
    if (!places.isEmpty() && places.getFirst() instanceof Place.OnPage on) {
      node.put("page", on.page());
    }
    node.put("row", cell.row());
    node.put("col", cell.column());
    node.put("rowSpan", cell.rowSpan());
    node.put("colSpan", cell.columnSpan());
    node.put("text", cell.text());
    if (!places.isEmpty()) {
      place(places.getFirst(), node);
    }
    return node;
  }

  private static void place(Place place, ObjectNode node) {
    switch (place) {
      case Place.OnPage on -> {
        Box box = on.box();
        List<Double> edges = List.of(box.left(), box.top(), box.right(), box.bottom());
        node.set("box", Tree.array(edges, Tree::points));
      }
      case Place.AtPath at -> node.put("path", at.path());
    }
  }
}
