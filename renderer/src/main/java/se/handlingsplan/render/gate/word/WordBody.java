package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.theme.Colour;

/**
 * The body of a Word document, flat: its paragraphs and tables in reading order, each knowing where
 * it stands.
 */
record WordBody(List<Paragraph> paragraphs, List<Table> tables) {

  /**
   * A paragraph.
   *
   * @param number from 1
   * @param background of the cell it stands in, white outside of tables; nothing where it cannot be
   *     told
   */
  record Paragraph(int number, Node node, boolean inTable, Optional<Colour> background) {
    Spot spot() {
      return new Spot.Paragraph(number, Quote.of(node.words()));
    }
  }

  /**
   * A table.
   *
   * @param number from 1
   */
  record Table(int number, Node node, boolean nested) {
    Spot spot() {
      String words = node.all("w:p").stream().map(Node::words).reduce("", (a, b) -> a + " " + b);
      return new Spot.Table(number, Quote.of(words));
    }

    List<Node> rows() {
      return within(node, "w:tr");
    }

    static List<Node> cells(Node row) {
      return within(row, "w:tc");
    }

    /** Children of the name, also those that content controls and tracked insertions wrap. */
    private static List<Node> within(Node parent, String name) {
      List<Node> found = new ArrayList<>();
      for (Node child : parent.children()) {
        switch (child.name()) {
          case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> found.addAll(within(child, name));
          default -> {
            if (child.is(name)) {
              found.add(child);
            }
          }
        }
      }
      return found;
    }
  }

  static WordBody of(Node body, WordStyles styles) {
    Walk walk = new Walk(styles);
    walk.visit(body, new Where(false, Optional.of(Colour.WHITE)));
    return new WordBody(walk.paragraphs, walk.tables);
  }

  private record Where(boolean inTable, Optional<Colour> background) {}

  /** One way through a body. */
  private static final class Walk {
    private final WordStyles styles;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    Walk(WordStyles styles) {
      this.styles = styles;
    }

    void visit(Node node, Where where) {
      switch (node.name()) {
        case "w:p" ->
            paragraphs.add(
                new Paragraph(paragraphs.size() + 1, node, where.inTable, where.background));
        case "w:tbl" -> tables.add(new Table(tables.size() + 1, node, where.inTable));
        default -> {}
      }
      Where inside = inside(node, where);
      node.children().forEach(child -> visit(child, inside));
    }

    private Where inside(Node node, Where where) {
      return switch (node.name()) {
        case "w:tbl" -> {
          boolean shaded = node.value("w:tblPr", "w:tblStyle").map(styles::isShaded).orElse(false);
          yield new Where(true, shaded ? Optional.empty() : where.background);
        }
        case "w:tc" -> new Where(true, Shading.of(node.at("w:tcPr", "w:shd"), where.background));
        // A text box may lie on a drawn colour.
        case "w:txbxContent" -> new Where(where.inTable, Optional.empty());
        default -> where;
      };
    }
  }
}
