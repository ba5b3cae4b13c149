package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Tables that white space alone shows, each in the smallest page that does. */
class SpacedTablesTest {
  @Test
  void numbersInColumnsAreRows() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "Antal deltagare per land och år:");
    row(drawing, 100, "Land", "2023", "2024");
    row(drawing, 112, "Norge", "12", "14");
    row(drawing, 124, "Sverige", "7", "-");
    row(drawing, 136, "Finland", "3", "1");

    Block.Table table = only(drawing);
    assertThat(table.assurance().evidence()).isEqualTo(Evidence.SPACED);
    assertThat(Samples.grid(table))
        .isEqualTo(
            """
            Land | 2023 | 2024
            Norge | 12 | 14
            Sverige | 7 | -
            Finland | 3 | 1""");
  }

  @Test
  void aWrappedCellStaysInItsRow() throws Exception {
    Drawing drawing = new Drawing();
    row(drawing, 100, "Insats", "Ansvar", "Klart");
    row(drawing, 120, "Språkcafé på huvudbiblioteket", "Kommunens integrationsen-", "våren 2026");
    row(drawing, 131, "och i de tre största orternas", "het och studieförbunden", "");
    row(drawing, 142, "samlingslokaler", "", "");
    row(drawing, 160, "Mentorer för unga nyanlända", "Region Kronoberg", "hösten 2026");
    row(drawing, 171, "som söker ett första arbete", "", "");

    assertThat(Samples.grid(only(drawing)))
        .isEqualTo(
            """
            Insats | Ansvar | Klart
            Språkcafé på huvudbiblioteket och i de tre största orternas samlingslokaler \
            | Kommunens integrationsenhet och studieförbunden | våren 2026
            Mentorer för unga nyanlända som söker ett första arbete | Region Kronoberg \
            | hösten 2026""");
  }

  @Test
  void aHeadingThatSpansColumnsStandsOverThem() throws Exception {
    Drawing drawing = new Drawing();
    drawing.text(280, 100, "Antal deltagare under året");
    row(drawing, 112, "Land", "kvinnor", "män");
    row(drawing, 124, "Norge", "12", "14");
    row(drawing, 136, "Sverige", "7", "9");

    Block.Table table = only(drawing);
    assertThat(table.cellAt(0, 1).columnSpan()).isEqualTo(2);
    assertThat(table.cellAt(1, 2).text()).isEqualTo("män");
  }

  @Test
  void columnsRuledInTheHeadingAloneGoOnBelowIt() throws Exception {
    Drawing drawing = new Drawing().grid(List.of(45, 195, 345, 500), List.of(88, 104));
    drawing.grid(List.of(45, 500), List.of(104, 116, 128, 140));
    row(drawing, 100, "Land", "kvinnor", "män");
    row(drawing, 112, "Norge", "12", "14");
    row(drawing, 124, "Sverige", "7", "9");
    row(drawing, 136, "Finland", "3", "1");

    assertThat(Samples.grid(only(drawing)))
        .isEqualTo(
            """
            Land | kvinnor | män
            Norge | 12 | 14
            Sverige | 7 | 9
            Finland | 3 | 1""");
  }

  @Test
  void theRestOfARowOnTheNextPageJoinsIt() throws Exception {
    Drawing drawing = new Drawing();
    row(drawing, 560, "Insats", "Ansvar", "Klart");
    row(drawing, 580, "Studiebesök på alla skolor", "Kommunen", "Q1 2026");
    row(drawing, 591, "i hela länet", "", "");
    row(drawing, 611, "Språkcafé", "Region Kronoberg", "Q2 2026");
    row(drawing, 631, "Mentorer för unga", "Föreningen som", "Tredje kvartalet");
    drawing.nextPage();
    row(drawing, 100, "", "leder arbetet", "och det fjärde");
    drawing.text(50, 160, "Planen följs upp av styrgruppen vid årets slut.");

    Block.Table table = only(drawing);
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.cellAt(3, 1).text()).isEqualTo("Föreningen som leder arbetet");
    assertThat(table.cellAt(3, 2).text()).isEqualTo("Tredje kvartalet och det fjärde");
  }

  @Test
  void rowsToBeFilledInStandBelowTheirHeading() throws Exception {
    Drawing drawing = new Drawing();
    bold(drawing, 100, "Insats", "Ansvar", "Klart");
    List<String> texts = List.of("Språkcafé", "Mentorer", "Studiebesök");
    for (int i = 0; i < texts.size(); i++) {
      drawing.line(45, 105 + 20 * i, 500, 105 + 20 * i);
      drawing.text(50, 120 + 20 * i, texts.get(i));
    }
    drawing.line(45, 165, 500, 165);

    assertThat(Samples.grid(only(drawing)))
        .isEqualTo("Insats | Ansvar | Klart\nSpråkcafé |  | \nMentorer |  | \nStudiebesök |  | ");
  }

  @Test
  void wideSpacesOfJustifiedTextDivideNoColumn() throws Exception {
    Drawing drawing = new Drawing();
    bold(drawing, 100, "Insats", "Ansvar", "Klart");
    for (int i = 0; i < 3; i++) {
      row(drawing, 120 + 40 * i, "Mentorer " + "abc".charAt(i), "Växjö", "Q1 2026");
      drawing.text(260, 120 + 40 * i, "kom-");
      drawing.text(200, 131 + 40 * i, "mun");
    }

    assertThat(only(drawing).columns()).isEqualTo(3);
  }

  @Test
  void proseInColumnsIsNoTable() throws Exception {
    Drawing drawing = new Drawing();
    for (int line = 0; line < 12; line++) {
      row(
          drawing,
          100 + 12 * line,
          "arbetet med mottagandet i länet",
          "ska ledas av en styrgrupp som",
          "möts minst två gånger om året");
    }

    assertThat(tables(drawing)).isEmpty();
  }

  @Test
  void aListOfContentsIsNoTable() throws Exception {
    Drawing drawing = new Drawing();
    for (int line = 1; line < 7; line++) {
      drawing.text(50, 100 + 14 * line, "Kapitel om mål").text(500, 100 + 14 * line, "" + 2 * line);
    }

    assertThat(tables(drawing)).isEmpty();
  }

  @Test
  void aBulletAndItsTextAreOneColumn() throws Exception {
    Drawing drawing = new Drawing();
    for (int line = 0; line < 6; line++) {
      drawing.text(50, 100 + 14 * line, "•").text(70, 100 + 14 * line, "punkt i en lista");
    }

    assertThat(tables(drawing)).isEmpty();
  }

  private static void bold(Drawing drawing, int y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      drawing.bold(50 + 150 * i, y, texts[i]);
    }
  }

  private static void row(Drawing drawing, int y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        drawing.text(50 + 150 * i, y, texts[i]);
      }
    }
  }

  private static List<Block.Table> tables(Drawing drawing) throws UnreadableDocumentException {
    return Samples.tables(Samples.read("ritad.pdf", drawing.bytes()));
  }

  private static Block.Table only(Drawing drawing) throws UnreadableDocumentException {
    List<Block.Table> tables = tables(drawing);
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }
}
