package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Assurance.Level;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Doubt.Code;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** What is found to speak against tables, each in the smallest page that shows it. */
class AssurancesTest {
  private static final List<Integer> COLUMNS = List.of(50, 200, 350, 500);

  @Test
  void nothingSpeaksAgainstAWholeTableBetweenLines() throws Exception {
    Assurance assurance = assurance(grid(4));

    assertThat(assurance).isEqualTo(new Assurance(Evidence.RULED, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"handlingsplan-2025.pdf", "mal-och-handlingsplan-2023.pdf"})
  void whatATaggedFileDeclaresIsSure(String sample) {
    assertThat(Samples.tables(Samples.sample(sample)))
        .allSatisfy(table -> assertThat(table.assurance()).isEqualTo(Assurance.declared()));
  }

  @Test
  void textBesideTheTableStandsInNoCell() throws Exception {
    Assurance assurance = assurance(grid(4).text(502, 134, "Not"));

    assertThat(assurance.doubts())
        .containsExactly(new Doubt(Code.TEXT_LEFT_OUT, 1, 13, List.of("Not")));
    assertThat(assurance.level()).isEqualTo(Level.LOW);
  }

  @Test
  void aWordMayReachOverABorder() throws Exception {
    Assurance assurance = assurance(grid(4).text(315, 146, "samhällsinformation"));

    assertThat(assurance.doubts())
        .containsExactly(new Doubt(Code.TEXT_OVER_BORDER, 1, 13, List.of("samhällsinformation")));
  }

  @Test
  void aRowWithFarLessTextThanTheOthersIsRagged() throws Exception {
    Drawing drawing = grid(4).grid(COLUMNS, List.of(180, 200)).text(205, 194, "ensam");

    assertThat(assurance(drawing).doubts())
        .containsExactly(new Doubt(Code.RAGGED_ROWS, 1, 5, List.of("ensam")));
  }

  @Test
  void betweenLinesATextAloneInTheFirstColumnHeadsTheRowsBelow() throws Exception {
    Drawing drawing = grid(4).grid(COLUMNS, List.of(180, 200)).text(55, 194, "Hälsa");

    assertThat(assurance(drawing).doubts()).isEmpty();
  }

  @Test
  void rowsAndColumnsWithoutTextAreMoreLikeADrawing() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "Antal per år.");
    drawing.grid(COLUMNS, List.of(100, 120, 140, 160)).text(55, 114, "2023").text(355, 114, "2024");

    assertThat(assurance(drawing).doubts())
        .containsExactly(
            new Doubt(Code.EMPTY_COLUMNS, 1, 3, List.of()),
            new Doubt(Code.EMPTY_ROWS, 2, 3, List.of()));
  }

  @Test
  void textFarApartInACellMayBeColumns() throws Exception {
    Drawing drawing = grid(4).text(355, 146, "12").text(420, 146, "34,5");

    assertThat(assurance(drawing).doubts())
        .containsExactly(new Doubt(Code.COLUMNS_IN_CELLS, 1, 12, List.of("12 34,5")));
  }

  @Test
  void linesSideBySideMayBeRows() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "Svar per land.");
    drawing.grid(COLUMNS, List.of(100, 120, 170));
    row(drawing, 114, "Land", "Läge", "Svar");
    row(drawing, 134, "Norge", "nord", "ja");
    row(drawing, 146, "Sverige", "nord", "ja");
    row(drawing, 158, "Finland", "öst", "nej");

    assertThat(assurance(drawing).doubts())
        .containsExactly(new Doubt(Code.ROWS_IN_CELLS, 1, 2, List.of("Norge")));
  }

  @Test
  void columnsWithoutLinesAreToldApartBySpace() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "Planen gäller i ett år och följs upp.");
    for (int i = 0; i < 4; i++) {
      drawing.line(50, 100 + 20 * i, 500, 100 + 20 * i);
    }
    row(drawing, 114, "Insats", "Ansvar", "Uppföljning");
    row(drawing, 134, "Förskola", "Kommunen", "Årligen");
    row(drawing, 154, "Språkkafé", "Föreningen", "Varje termin");
    Assurance assurance = assurance(drawing);

    assertThat(assurance.evidence()).isEqualTo(Evidence.ALIGNED);
    assertThat(assurance.doubts())
        .containsExactly(new Doubt(Code.COLUMNS_BY_SPACE, 2, 2, List.of()));
    assertThat(assurance.level()).isEqualTo(Level.MEDIUM);
  }

  @Test
  void aTableJoinedOverAPageBreakTellsWhereNoHeadingIsRepeated() throws Exception {
    Drawing drawing = new Drawing().grid(COLUMNS, List.of(700, 720, 740));
    row(drawing, 714, "Insats", "Ansvar", "Uppföljning");
    row(drawing, 734, "Förskola", "Kommunen", "Årligen.");
    drawing.nextPage().grid(COLUMNS, List.of(60, 80));
    row(drawing, 74, "Mentorer", "Regionen", "Varje termin.");

    assertThat(assurance(drawing).doubts())
        .containsExactly(new Doubt(Code.HEADING_NOT_REPEATED, 1, 1, List.of("Mentorer")));
  }

  /** A table of so many rows with a word in each cell. */
  private static Drawing grid(int rows) {
    Drawing drawing = new Drawing().text(50, 60, "Planen gäller i ett år.");
    drawing.grid(COLUMNS, List.of(100, 120, 140, 160, 180).subList(0, rows + 1));
    for (int row = 0; row < rows; row++) {
      row(drawing, 114 + 20 * row, "ett", "två", "tre");
    }
    return drawing;
  }

  private static void row(Drawing drawing, int y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      drawing.text(COLUMNS.get(i) + 5, y, cells[i]);
    }
  }

  private static Assurance assurance(Drawing drawing) throws UnreadableDocumentException {
    return Samples.tables(Samples.read("plan.pdf", drawing.bytes())).getFirst().assurance();
  }
}
