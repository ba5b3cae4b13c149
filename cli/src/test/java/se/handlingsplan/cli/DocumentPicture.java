package se.handlingsplan.cli;

import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;

/**
 * A document as readable text: what was read to the right, where it stood in the margin. Boxes are
 * in whole points; bold is {@code *so*}, italic {@code /so/}, a link {@code [words](address)}.
 */
final class DocumentPicture {
  private static final int MARGIN = 34;

  private final StringBuilder out = new StringBuilder();

  private DocumentPicture() {}

  static String of(SourceDocument document) {
    DocumentPicture picture = new DocumentPicture();
    picture.blocks(document.blocks(), "");
    for (SetAside aside : document.setAside()) {
      picture.line(
          aside.provenance(), "", "set aside, " + aside.reason().key() + ": ", aside.text());
    }
    return picture.out.toString();
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent, ""));
  }

  /**
   * @param lead stands before the block's own text, as a bullet does
   */
  private void block(Block block, String indent, String lead) {
    switch (block) {
      case Block.Heading heading ->
          line(
              heading.provenance(),
              indent,
              lead + "#".repeat(heading.level()) + " ",
              marked(heading.text()));
      case Block.Paragraph paragraph ->
          line(paragraph.provenance(), indent, lead, marked(paragraph.text()));
      case Block.ListBlock list -> {
        line(list.provenance(), indent, lead + (list.ordered() ? "ordered list" : "list"), "");
        for (Block.ListBlock.Item item : list.items()) {
          for (int i = 0; i < item.blocks().size(); i++) {
            block(item.blocks().get(i), indent + "  ", i == 0 ? item.label() + " " : "");
          }
        }
      }
      case Block.Table table -> {
        line(
            table.provenance(),
            indent,
            "%stable of %d rows and %d columns, %d of the rows headings"
                .formatted(lead, table.rows(), table.columns(), table.headerRows()),
            "");
        table.cells().forEach(cell -> cell(cell, indent));
      }
    }
  }

  private void cell(Cell cell, String indent) {
    String span =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : " spans %d by %d".formatted(cell.rowSpan(), cell.columnSpan());
    line(
        cell.provenance(),
        indent,
        "| row %d, column %d%s".formatted(cell.row(), cell.column(), span),
        "");
    blocks(cell.blocks(), indent + "|   ");
  }

  private void line(Provenance provenance, String indent, String mark, String text) {
    List<String> margin = provenance.places().stream().map(DocumentPicture::place).toList();
    List<String> lines = (mark + text).lines().toList();
    for (int i = 0; i < Math.max(Math.max(lines.size(), margin.size()), 1); i++) {
      String left = i < margin.size() ? margin.get(i) : "";
      String right = i < lines.size() ? indent + lines.get(i) : indent;
      out.append((left + " ".repeat(Math.max(1, MARGIN - left.length())) + right).stripTrailing())
          .append('\n');
    }
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.OnPage on -> "page %d %s".formatted(on.page(), corners(on.box()));
      case Place.AtPath at -> at.path();
    };
  }

  private static String corners(Box box) {
    return "%d,%d–%d,%d"
        .formatted(
            Math.round(box.left()),
            Math.round(box.top()),
            Math.round(box.right()),
            Math.round(box.bottom()));
  }

  private static String marked(RichText text) {
    return text.runs().stream().map(DocumentPicture::marked).collect(Collectors.joining());
  }

  private static String marked(Run run) {
    String text = run.text();
    if (run.bold()) {
      text = "*" + text + "*";
    }
    if (run.italic()) {
      text = "/" + text + "/";
    }
    return run.link().isPresent() ? "[" + text + "](" + run.link().get() + ")" : text;
  }
}
