package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;

/** Collects the blocks of a report. */
final class ReportBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Publication.TableLook> tables = new HashMap<>();

  /** All that was collected, as a document that is no plan. */
  Publication publication(String title, String description, Messages messages) {
    return new Publication(
        title,
        description,
        messages.locale().toLanguageTag(),
        List.copyOf(blocks),
        Map.copyOf(tables),
        Edition.plain(),
        "");
  }

  void heading(int level, String text) {
    blocks.add(new Block.Heading(level, RichText.of(text), Provenance.none()));
  }

  void paragraph(String text) {
    blocks.add(new Block.Paragraph(RichText.of(text), Provenance.none()));
  }

  void labelled(String label, List<Block> content) {
    blocks.add(
        new Block.Paragraph(
            new RichText(List.of(new Run(label, true, false, Optional.empty()))),
            Provenance.none()));
    blocks.addAll(content);
  }

  void list(List<String> items) {
    blocks.add(
        new Block.ListBlock(
            false,
            items.stream()
                .map(item -> new Block.ListBlock.Item("•", List.of(text(item, false))))
                .toList(),
            Provenance.none()));
  }

  /**
   * A table with a header row.
   *
   * @param widths of the columns in proportion to each other
   */
  void table(
      List<String> header, List<Double> widths, List<List<String>> rows, String description) {
    String place = "report/table/" + (tables.size() + 1);
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      cells.add(cell(0, column, header.get(column), true));
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < header.size(); column++) {
        cells.add(cell(row + 1, column, rows.get(row).get(column), false));
      }
    }
    double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    tables.put(
        place, new Publication.TableLook(widths.stream().map(w -> w / sum).toList(), description));
    blocks.add(new Block.Table(rows.size() + 1, header.size(), 1, cells, Provenance.at(place)));
  }

  private static Cell cell(int row, int column, String text, boolean bold) {
    return new Cell(
        row,
        column,
        1,
        1,
        text.isEmpty() ? List.of() : List.of(text(text, bold)),
        Provenance.none());
  }

  private static Block text(String text, boolean bold) {
    return new Block.Paragraph(
        new RichText(List.of(new Run(text, bold, false, Optional.empty()))), Provenance.none());
  }
}
