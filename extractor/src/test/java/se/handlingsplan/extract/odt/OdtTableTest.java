package se.handlingsplan.extract.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.extract.odt.AnOdt.cell;
import static se.handlingsplan.extract.odt.AnOdt.covered;
import static se.handlingsplan.extract.odt.AnOdt.emptyCell;
import static se.handlingsplan.extract.odt.AnOdt.p;
import static se.handlingsplan.extract.odt.AnOdt.row;
import static se.handlingsplan.extract.odt.AnOdt.span;
import static se.handlingsplan.extract.odt.AnOdt.style;
import static se.handlingsplan.extract.odt.AnOdt.table;
import static se.handlingsplan.extract.odt.OdtReaderTest.reads;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.source.Picture;

class OdtTableTest {
  @Test
  void cellsSpanColumnsAndRows() {
    reads(
        AnOdt.of(
            table(
                row(cell("number-columns-spanned=\"3\"", "Hälsa"), covered(), covered()),
                row(cell("number-rows-spanned=\"3\"", "Område"), cell("A"), cell("1")),
                row(covered(), cell("B"), cell("2")),
                row(
                    covered(),
                    cell("number-columns-spanned=\"2\" number-rows-spanned=\"2\"", "C"),
                    covered()),
                row(cell("Nästa"), covered(), covered()))),
        """
        | Hälsa →3 |
        | Område ↓3 | A | 1 |
        | B | 2 |
        | C ↓2 →2 |
        | Nästa |""");
  }

  @Test
  void coveredPlacesMayBeLeftOut() {
    reads(
        AnOdt.of(
            table(
                row(cell("A"), cell("B"), cell("C")),
                row(
                    cell("number-columns-spanned=\"2\"", "D"),
                    cell("number-rows-spanned=\"2\"", "E")),
                row(cell("F"), cell("G")))),
        """
        | A | B | C |
        | D →2 | E ↓2 |
        | F | G |""");
  }

  @Test
  void textUnderAnotherCellIsSetAside() {
    SourceDocument document =
        AnOdt.of(
                table(
                    row(cell("number-columns-spanned=\"2\"", "A"), covered(p("Skymd"))),
                    row(covered(p("Ensam")), cell("B"))))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| A →2 |\n|  | B |");
    assertThat(Picture.aside(document)).containsExactly("hidden: Skymd", "hidden: Ensam");
    Picture.assertBalanced(document);
  }

  @Test
  void absurdSpansReachNoFurtherThanTheTable() {
    reads(
        AnOdt.of(
            table(
                row(
                    cell("number-columns-spanned=\"2147483647\"", "A"),
                    cell("number-rows-spanned=\"99999999999\"", "B")),
                row(cell("C"), cell("D")),
                row(cell("E")))),
        """
        | A | B |
        | C | D |
        | E |  |""");
  }

  @Test
  void aRowThatEndsEarlyIsFilled() {
    reads(
        AnOdt.of(table(row(cell("A"), cell("B"), cell("C")), row(cell("D")), row())),
        """
        | A | B | C |
        | D | →2 |
        | →3 |""");
  }

  @Test
  void aTableInACellIsABlockOfTheCell() {
    reads(
        AnOdt.of(
            table(
                row(
                    "<table:table-cell>"
                        + p("Före")
                        + "<table:table table:is-sub-table=\"true\">"
                        + row(cell("inre"), cell("tabell"))
                        + "</table:table></table:table-cell>"))),
        "| Före ¶ | inre | tabell | |");
  }

  @Test
  void rowsMarkedAsHeadersAreHeaders() {
    reads(
        AnOdt.of(
            table(
                "<table:table-column/><table:table-header-rows>",
                row(cell("Insats")),
                "</table:table-header-rows><table:table-rows><table:table-row-group>",
                row(cell("Utbilda")),
                "</table:table-row-group></table:table-rows>")),
        """
        | Insats |
        =
        | Utbilda |""");
  }

  @Test
  void withoutTheMarkLeadingBoldRowsAreHeaders() {
    reads(
        AnOdt.of(table(row(cell(span("Fet", "Insats"))), row(cell("Utbilda"))))
            .withAutomaticStyles(style("text", "Fet", "", "fo:font-weight=\"bold\"")),
        """
        | *Insats* |
        =
        | Utbilda |""");
  }

  @Test
  void hiddenRowsAreSetAside() {
    SourceDocument document =
        AnOdt.of(
                table(
                    row(cell("A")),
                    "<table:table-row table:visibility=\"collapse\">"
                        + cell("B")
                        + "</table:table-row>",
                    "<table:table-row table:visibility=\"filter\">"
                        + cell("C")
                        + "</table:table-row>"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| A |");
    assertThat(Picture.aside(document)).containsExactly("hidden: B", "hidden: C");
    Picture.assertBalanced(document);
  }

  @Test
  void whatIsRepeatedIsReadAsOftenAsItIsShown() {
    reads(
        AnOdt.of(
            table(
                row(emptyCell("number-columns-repeated=\"2\""), cell("A")),
                "<table:table-row table:number-rows-repeated=\"2\">"
                    + cell("number-columns-repeated=\"2\"", "B")
                    + cell("C")
                    + "</table:table-row>")),
        """
        |  |  | A |
        | B | B | C |
        | B | B | C |""");
  }

  @Test
  void emptyPlacesAtTheEdgesAreNotRepeated() {
    reads(
        AnOdt.of(
            table(
                row(cell("A"), emptyCell("number-columns-repeated=\"1048576\"")),
                "<table:table-row table:number-rows-repeated=\"1048576\">"
                    + emptyCell("number-columns-repeated=\"1048576\"")
                    + "</table:table-row>")),
        """
        | A |  |
        |  |  |""");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void absurdRepetitionIsBounded() {
    SourceDocument document =
        AnOdt.of(
                table(
                    "<table:table-row table:number-rows-repeated=\"2147483647\">"
                        + cell("number-columns-repeated=\"2147483647\"", "A")
                        + cell("B")
                        + "</table:table-row>"))
            .read();

    assertThat(document.notices()).extracting(Notice::code).containsOnly(Notice.Code.LIMIT_REACHED);
    Picture.assertBalanced(document);
  }

  @Test
  void columnsThatDifferByASliverAreOne() {
    SourceDocument document =
        AnOdt.of(
                table(
                    columns("A", "B", "C"),
                    row(cell("number-columns-spanned=\"2\"", "Insats"), covered(), cell("Ansvar")),
                    row(cell("Utbilda"), cell("number-columns-spanned=\"2\"", "Alla"), covered())))
            .withAutomaticStyles(width("A", "5cm"), width("B", "0.05cm"), width("C", "2.5in"))
            .read();

    assertThat(Picture.of(document)).isEqualTo("| Insats | Ansvar |\n| Utbilda | Alla |");
    Picture.assertBalanced(document);
  }

  @Test
  void anAbsurdNumberOfColumnsMakesNoLargerTable() {
    SourceDocument document =
        AnOdt.of(
                table(
                    "<table:table-column table:number-columns-repeated=\"2147483647\"/>",
                    row(cell("A"), cell("B"))))
            .read();

    assertThat(document.blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Table.class, table -> assertThat(table.columns()).isEqualTo(2));
  }

  private static String columns(String... styles) {
    return String.join(
        "",
        List.of(styles).stream()
            .map("<table:table-column table:style-name=\"%s\"/>"::formatted)
            .toList());
  }

  private static String width(String name, String width) {
    return ("<style:style style:family=\"table-column\" style:name=\"%s\">"
            + "<style:table-column-properties style:column-width=\"%s\"/></style:style>")
        .formatted(name, width);
  }
}
