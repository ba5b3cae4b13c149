package se.handlingsplan.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;

/**
 * A document as a few lines of text. {@code # } is a heading, {@code *so*} bold, {@code /so/}
 * italic, {@code [so](address)} a link, {@code ⏎} a line break; items stand under each other with
 * their labels. A table is a line per row, its cells divided by {@code |}, with {@code ↓2} and
 * {@code →2} for cells that span rows and columns, {@code ¶} between the blocks of a cell, and
 * {@code =} after its header rows.
 */
public final class Picture {
  private Picture() {}

  public static String of(SourceDocument document) {
    return of(document.blocks());
  }

  public static String of(List<Block> blocks) {
    return blocks.stream().map(Picture::of).collect(Collectors.joining("\n"));
  }

  /** What was set aside: the reason and the text, one a line. */
  public static List<String> aside(SourceDocument document) {
    return document.setAside().stream()
        .map(aside -> aside.reason().key() + ": " + aside.text().replace("\n", "⏎"))
        .toList();
  }

  /** Every character that was read, against those that came out or were set aside. */
  public static TextBalance balance(SourceDocument document) {
    TextCount out = TextCount.of(Texts.of(document.blocks()));
    for (SetAside aside : document.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }
    return TextBalance.between(document.read(), out);
  }

  /** The document looks like the picture, and no character of it is lost or doubled. */
  public static void assertShows(SourceDocument document, String picture) {
    assertThat(of(document)).isEqualTo(picture);
    assertBalanced(document);
  }

  /** No character is lost or doubled. */
  public static void assertBalanced(SourceDocument document) {
    TextBalance balance = balance(document);
    assertThat(balance.isZero()).as(balance.toString()).isTrue();
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level()) + " " + of(heading.text());
      case Block.Paragraph paragraph -> of(paragraph.text());
      case Block.ListBlock list ->
          list.items().stream().map(Picture::of).collect(Collectors.joining("\n"));
      case Block.Table table -> of(table);
    };
  }

  private static String of(Block.ListBlock.Item item) {
    return item.label() + " " + of(item.blocks()).replace("\n", "\n  ");
  }

  private static String of(Block.Table table) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.add(
          table.cellsStartingIn(row).stream()
              .map(Picture::of)
              .collect(Collectors.joining(" | ", "| ", " |")));
      if (row + 1 == table.headerRows()) {
        rows.add("=");
      }
    }
    return String.join("\n", rows);
  }

  private static String of(Cell cell) {
    String text =
        cell.blocks().stream()
            .map(Picture::of)
            .map(block -> block.replace("\n", " "))
            .collect(Collectors.joining(" ¶ "));
    return (text
            + (cell.rowSpan() > 1 ? " ↓" + cell.rowSpan() : "")
            + (cell.columnSpan() > 1 ? " →" + cell.columnSpan() : ""))
        .strip();
  }

  private static String of(RichText text) {
    return text.runs().stream()
        .map(
            run -> {
              String words = run.text().replace("\n", "⏎");
              words = run.bold() ? "*" + words + "*" : words;
              words = run.italic() ? "/" + words + "/" : words;
              return run.link().isPresent() ? "[" + words + "](" + run.link().get() + ")" : words;
            })
        .collect(Collectors.joining());
  }
}
