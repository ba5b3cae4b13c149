package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publication.TableLook;

/** Pieces of publications for tests. */
final class Pieces {
  static final String TABLE = "arbetsmarknad/table";

  private Pieces() {}

  static Publication publication(Block... blocks) {
    return publication(List.of(blocks));
  }

  static Publication publication(List<Block> blocks) {
    return new Publication(
        "Handlingsplan 2026",
        "Insatser för nyanländas etablering i Kronobergs län 2026.",
        "sv-SE",
        blocks,
        Map.of(
            TABLE,
            new TableLook(
                List.of(0.18, 0.34, 0.24, 0.24), "Insatser för arbetsmarknad och kompetens")),
        Edition.plain().numbered("403-123456-2026"),
        "{\"schemaVersion\":1,\"plan\":{\"title\":\"Hälsa & åäö\"}}");
  }

  static Publication draft(Publication publication) {
    return new Publication(
        publication.title(),
        publication.description(),
        publication.language(),
        publication.blocks(),
        publication.tables(),
        publication.edition().draft("UTKAST"),
        publication.planJson());
  }

  static Publication standing(Publication publication) {
    return new Publication(
        publication.title(),
        publication.description(),
        publication.language(),
        publication.blocks(),
        publication.tables(),
        publication.edition().standing(),
        publication.planJson());
  }

  static Block heading(int level, String text) {
    return new Block.Heading(level, RichText.of(text), Provenance.none());
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(RichText.of(text), Provenance.none());
  }

  static Block paragraph(Run... runs) {
    return new Block.Paragraph(new RichText(List.of(runs)), Provenance.none());
  }

  static Run link(String text, String address) {
    return new Run(text, false, false, Optional.of(address));
  }

  static Run bold(String text) {
    return new Run(text, true, false, Optional.empty());
  }

  static Run italic(String text) {
    return new Run(text, false, true, Optional.empty());
  }

  static Block bullets(String... items) {
    return list(false, Arrays.stream(items).map(item -> item("•", paragraph(item))).toList());
  }

  static Block list(boolean ordered, List<Block.ListBlock.Item> items) {
    return new Block.ListBlock(ordered, items, Provenance.none());
  }

  static Block.ListBlock.Item item(String label, Block... blocks) {
    return new Block.ListBlock.Item(label, List.of(blocks));
  }

  static Cell cell(int row, int column, Block... blocks) {
    return new Cell(row, column, 1, 1, List.of(blocks), Provenance.none());
  }

  static Cell spanning(int row, int column, int rows, int columns, Block... blocks) {
    return new Cell(row, column, rows, columns, List.of(blocks), Provenance.none());
  }

  /** A table without spans, its cells with one paragraph each, the first row with headings. */
  static Block table(String path, List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(cell(row, column, paragraph(rows.get(row).get(column))));
      }
    }
    return new Block.Table(rows.size(), rows.getFirst().size(), 1, cells, Provenance.at(path));
  }

  static Block table(int rows, int columns, int headerRows, List<Cell> cells) {
    return new Block.Table(rows, columns, headerRows, cells, Provenance.at(TABLE));
  }

  /** So many words of a plan, the same each time, in sentences. */
  static String words(int count) {
    String[] some = {
      "Samverkan",
      "mellan",
      "kommunerna",
      "och",
      "Arbetsförmedlingen",
      "ger",
      "deltagarna",
      "hälso-",
      "och",
      "sjukvård,",
      "språk/kompetens",
      "samt",
      "vägar",
      "till",
      "egen",
      "försörjning",
      "i",
      "länet."
    };
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(some[i % some.length]);
    }
    return words.toString();
  }
}
