package se.handlingsplan.render.pdf;

import static se.handlingsplan.render.pdf.Pieces.bold;
import static se.handlingsplan.render.pdf.Pieces.bullets;
import static se.handlingsplan.render.pdf.Pieces.cell;
import static se.handlingsplan.render.pdf.Pieces.heading;
import static se.handlingsplan.render.pdf.Pieces.italic;
import static se.handlingsplan.render.pdf.Pieces.item;
import static se.handlingsplan.render.pdf.Pieces.link;
import static se.handlingsplan.render.pdf.Pieces.list;
import static se.handlingsplan.render.pdf.Pieces.paragraph;
import static se.handlingsplan.render.pdf.Pieces.publication;
import static se.handlingsplan.render.pdf.Pieces.spanning;
import static se.handlingsplan.render.pdf.Pieces.table;
import static se.handlingsplan.render.pdf.Pieces.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Publication;

/** Whole publications for tests. */
final class Samples {
  private Samples() {}

  /** A plan as published: a wide table with a spanned first column, lists and a contact. */
  static Publication official() {
    return publication(
        heading(1, "Handlingsplan 2026"),
        paragraph("Strategisk överenskommelse för nyanländas etablering i Kronobergs län"),
        heading(2, "Inledning"),
        paragraph(words(70)),
        heading(2, "Arbetsmarknad/kompetens"),
        measures(),
        heading(3, "Pågående insatser inom övriga samverkansområden"),
        bullets(
            "Samhällsguidning med familjefokus – Projektenhet Kronoberg",
            "Mottagningssamtal (MOS) – Region Kronoberg",
            words(45)),
        heading(2, "Kontakt"),
        paragraph(
            Run.plain("Frågor besvaras av samordnaren, "),
            link("samordning@kronoberg.example", "mailto:samordning@kronoberg.example"),
            Run.plain(", eller på 0470\u00A012\u00A034\u00A056.")));
  }

  private static Block measures() {
    List<Cell> cells = new ArrayList<>();
    String[] columns = {
      "Samverkansområde", "Insatser/uppdrag", "Ansvar och genomförande", "Uppföljning"
    };
    for (int column = 0; column < columns.length; column++) {
      cells.add(cell(0, column, paragraph(columns[column])));
    }
    int[] spans = {3, 1, 4};
    int row = 1;
    for (int area = 0; area < spans.length; area++) {
      String name = "Förstärka insatser för nyanlända så att fler utbildar sig, del " + (area + 1);
      cells.add(spanning(row, 0, spans[area], 1, paragraph(name)));
      for (int i = 0; i < spans[area]; i++) {
        cells.addAll(measure(row++));
      }
    }
    return table(row, columns.length, 1, cells);
  }

  private static List<Cell> measure(int row) {
    Block what =
        paragraph(bold("Insats %d. ".formatted(row)), Run.plain(words(30 + 37 * (row % 5))));
    return List.of(
        cell(row, 1, what, paragraph(italic("Period: 2026-01-01 – 2026-12-31"))),
        cell(row, 2, paragraph("Ägs av Växjö kommun"), paragraph(words(12 + 9 * (row % 4)))),
        cell(
            row,
            3,
            paragraph(bold("Målsättning")),
            bullets("40 deltagare (20\u00A0kvinnor och 20\u00A0män)", "80\u00A0% av deltagarna"),
            paragraph(words(15 * (row % 3) + 4))));
  }

  /** The accessible layout: a heading for each area, tables without spans. */
  static Publication accessible() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1, "Handlingsplan 2026"));
    for (int area = 1; area <= 4; area++) {
      blocks.add(heading(2, "Samverkansområde " + area));
      blocks.add(paragraph(words(20)));
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("Insats", "Ansvar", "Uppföljning"));
      for (int row = 1; row <= 5; row++) {
        rows.add(List.of("Insats %d.%d".formatted(area, row), words(25), "Uppgift saknas"));
      }
      blocks.add(table("area-" + area, rows));
    }
    return Pieces.standing(publication(blocks));
  }

  static Publication nestedLists() {
    return publication(
        heading(1, "Listor"),
        list(
            true,
            List.of(
                item(
                    "1.",
                    paragraph("Första"),
                    list(
                        false,
                        List.of(
                            item("•", paragraph(words(60))),
                            item("•", paragraph("Andra"), bullets("djupt", "djupare"))))),
                item("2.", paragraph("Sista"), paragraph("med två stycken")),
                item("3."))));
  }

  /** One area whose measures fill several pages. */
  static Publication spanOverPages() {
    List<Cell> cells = new ArrayList<>();
    int rows = 16;
    cells.add(cell(0, 0, paragraph("Område")));
    cells.add(spanning(0, 1, 1, 3, paragraph("Insatser")));
    cells.add(spanning(1, 0, rows - 1, 1, paragraph("Förstärka insatser")));
    for (int row = 1; row < rows; row++) {
      cells.add(cell(row, 1, paragraph("Insats " + row)));
      cells.add(cell(row, 2, paragraph(words(40))));
      cells.add(cell(row, 3));
    }
    return publication(heading(1, "Spann"), table(rows, 4, 1, cells));
  }

  /** A measure whose text is longer than two pages. */
  static Publication tallCell() {
    return publication(
        heading(1, "Lång insats"),
        table(
            2,
            4,
            1,
            List.of(
                cell(0, 0, paragraph("A")),
                cell(0, 1, paragraph("B")),
                cell(0, 2, paragraph("C")),
                cell(0, 3, paragraph("D")),
                cell(1, 0, paragraph("Område")),
                cell(1, 1, paragraph(words(900))),
                cell(1, 2, bullets(words(200), words(200))),
                cell(1, 3, paragraph("Slut")))));
  }

  /** An area whose own text is longer than its measures, over two pages. */
  static Publication tallSpannedCell() {
    return publication(
        heading(1, "Långt område"),
        paragraph(words(300)),
        table(
            3,
            2,
            1,
            List.of(
                cell(0, 0, paragraph("Område")),
                cell(0, 1, paragraph("Insats")),
                spanning(1, 0, 2, 1, paragraph(words(400))),
                cell(1, 1, paragraph(words(30))),
                cell(2, 1, paragraph("Sist")))));
  }

  static Publication nestedTable() {
    Block inner =
        table("inner", List.of(List.of("År", "Antal"), List.of("2025", "40"), List.of("2026", "")));
    return publication(
        heading(1, "Tabell i tabell"),
        table(
            2,
            2,
            1,
            List.of(
                cell(0, 0, paragraph("A")),
                cell(0, 1, paragraph("B")),
                cell(1, 0, paragraph("Före"), inner, paragraph("Efter")),
                cell(1, 1, heading(3, "I en cell"), paragraph("Text")))),
        list(false, List.of(item("•", paragraph("Punkt"), inner))));
  }

  static Publication noHeader() {
    return publication(
        heading(1, "Utan rubrikrad"),
        table(
            2,
            2,
            0,
            List.of(
                spanning(0, 0, 1, 2, paragraph("Över båda")),
                cell(1, 0, paragraph("Vänster")),
                cell(1, 1, paragraph("Höger")))));
  }

  /** A column heading that is longer than a page. */
  static Publication longHeader() {
    return publication(
        heading(1, "Lång rubrikrad"),
        table("long", List.of(List.of(words(700), "B"), List.of("a", "b"), List.of("c", "d"))));
  }

  /** Characters that share a glyph or have none of their own, words without end, all looks. */
  static Publication variants() {
    return publication(
        heading(1, "Tecken"),
        paragraph(
            "20\u202F000\u00A0kr, EU\u2011medel, µ och \u03BC, \u2212 5, \u2265 80 %, ”citat”"),
        paragraph(
            Run.plain("Läs "),
            bold("mer "),
            link(
                "på vår webbplats som har ett långt namn " + words(30),
                "https://lnu.example/å?b=c"),
            Run.plain(" och "),
            link("ring", "tel:+4647012345"),
            italic(", tack"),
            new Run(" för allt", true, true, Optional.empty())),
        paragraph("x".repeat(900)),
        paragraph("https://www.kronoberg.example/" + "mapp/fil-namn.".repeat(60) + "html"),
        paragraph("Rad ett\nrad två\n\nrad fyra"),
        paragraph(" \u200B "));
  }

  static Publication headingsOnly() {
    return publication(
        heading(2, "Börjar på två"),
        heading(5, "Hoppar till fem"),
        heading(5, "Och en till"),
        heading(1, "Tillbaka på ett"),
        heading(9, "Djupt"));
  }

  static Publication wideTable() {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < 40; column++) {
        cells.add("Kolumn %d rad %d".formatted(column, row));
      }
      rows.add(cells);
    }
    return publication(heading(1, "Bred"), table("wide", rows));
  }

  /** A plan of so many measures in one table. */
  static Publication measures(int count) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Samverkansområde", "Insats", "Ansvar", "Uppföljning"));
    for (int row = 1; row <= count; row++) {
      rows.add(List.of("Område", "Insats %d. %s".formatted(row, words(60)), words(30), words(40)));
    }
    return publication(heading(1, "Stor plan"), table(Pieces.TABLE, rows));
  }
}
