package se.handlingsplan.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.render.Messages;

class TableBookTest {
  @Test
  void aTableInACellComesAfterTheOneItStandsIn() {
    Block.Table inner = ABook.sure();
    Block.Table outer =
        new Block.Table(
            1,
            1,
            0,
            List.of(new Cell(0, 0, 1, 1, List.of(inner), Provenance.none())),
            Provenance.none());
    TableBook book = TableBook.of("plan.docx", List.of(outer, inner));

    assertThat(book.tables()).extracting(TableBook.Numbered::number).containsExactly(1, 2, 3);
    assertThat(book.tables())
        .extracting(TableBook.Numbered::table)
        .containsExactly(outer, inner, inner);
  }

  @Test
  void aTableOverPagesIsGivenForAnyOfThemAndKeepsItsNumber() {
    TableBook book = ABook.book();

    assertThat(book.onPages(page -> page == 2).tables())
        .extracting(TableBook.Numbered::number)
        .containsExactly(1);
    assertThat(book.onPages(page -> page > 2).tables())
        .extracting(TableBook.Numbered::number)
        .containsExactly(2);
    assertThat(book.onPages(page -> page == 3).tables()).isEmpty();
  }

  @Test
  void aTableIsNamedByItsNumberAndPages() {
    TableWords words = new TableWords(Messages.of(Locale.of("sv")));

    assertThat(ABook.book().tables())
        .extracting(words::name)
        .containsExactly("Tabell 1, sida 1–2", "Tabell 2, sida 4");
    assertThat(
            words.name(
                new TableBook.Numbered(
                    3,
                    new Block.Table(
                        1,
                        1,
                        0,
                        List.of(new Cell(0, 0, 1, 1, List.of(), Provenance.none())),
                        Provenance.at("table 3")))))
        .isEqualTo("Tabell 3");
  }

  @Test
  void aDoubtIsToldWithTheTextsItIsAbout() {
    TableWords words = new TableWords(Messages.of(Locale.of("sv")));

    assertThat(words.doubts(ABook.sure().assurance()))
        .containsExactly(
            "Sidbrytningar som tabellen är hopfogad över utan att rubriken upprepas: 1."
                + " Till exempel ”Basutbildning”.");
  }
}
