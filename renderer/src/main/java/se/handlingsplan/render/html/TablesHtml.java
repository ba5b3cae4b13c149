package se.handlingsplan.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publication.TableLook;
import se.handlingsplan.render.table.TableBook;
import se.handlingsplan.render.table.TableFormat;
import se.handlingsplan.render.table.TableWords;

/** Tables as one web page: under a heading each, with how sure it is and why. */
public final class TablesHtml implements TableFormat {
  @Override
  public String extension() {
    return "html";
  }

  @Override
  public SortedMap<String, byte[]> write(TableBook book, Messages messages) {
    String page = HtmlDocument.write(publication(book, messages));
    return new TreeMap<>(Map.of("", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static Publication publication(TableBook book, Messages messages) {
    String title = messages.text("tables.title", book.name());
    List<Block> blocks = new ArrayList<>();
    Map<String, TableLook> looks = new HashMap<>();
    blocks.add(new Block.Heading(1, RichText.of(title), Provenance.none()));
    if (book.tables().isEmpty()) {
      blocks.add(paragraph(messages.text("tables.none")));
    }
    for (TableBook.Numbered table : book.tables()) {
      add(table, new TableWords(messages), blocks, looks);
    }
    return new Publication(
        title,
        messages.text("tables.description", book.name()),
        messages.locale().toLanguageTag(),
        blocks,
        looks,
        Edition.plain(),
        "");
  }

  private static void add(
      TableBook.Numbered numbered,
      TableWords words,
      List<Block> blocks,
      Map<String, TableLook> looks) {
    Block.Table table = numbered.table();
    String path = "tabell-" + numbered.number();
    String name = words.name(numbered);
    String level = words.level(table.assurance());
    blocks.add(new Block.Heading(2, RichText.of(name), Provenance.none()));
    blocks.add(paragraph(level + " " + words.evidence(table.assurance())));
    List<String> doubts = words.doubts(table.assurance());
    if (!doubts.isEmpty()) {
      blocks.add(
          new Block.ListBlock(
              false,
              doubts.stream()
                  .map(doubt -> new Block.ListBlock.Item("", List.of(paragraph(doubt))))
                  .toList(),
              Provenance.none()));
    }
    blocks.add(bare(table, path));
    looks.put(
        path,
        new TableLook(
            Collections.nCopies(table.columns(), 1.0 / table.columns()), name + ". " + level));
  }

  /** The table without the places of its source, under a name of its own. */
  private static Block bare(Block.Table table, String path) {
    Passage passage = new Passage(List.of(table), Provenance.none());
    Block.Table bare = (Block.Table) passage.content().getFirst();
    return new Block.Table(
        bare.rows(), bare.columns(), bare.headerRows(), bare.cells(), Provenance.at(path));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(RichText.of(text), Provenance.none());
  }
}
