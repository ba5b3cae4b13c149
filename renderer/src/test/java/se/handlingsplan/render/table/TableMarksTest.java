package se.handlingsplan.render.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.PageMark;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Source;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.render.Messages;

class TableMarksTest {
  private static final Box TOP = new Box(50, 20, 300, 30);

  @Test
  void aTableOverPagesSaysWhereItGoesOnAndWhereItComesFrom() {
    assertThat(marks())
        .filteredOn(PageMark.Table.class::isInstance)
        .extracting(mark -> ((PageMark.Table) mark).label(), mark -> ((PageMark.Table) mark).foot())
        .containsExactly(
            tuple(
                "Tabell 1 | Linjer delar rader och kolumner. | Tillförlitlighet: medel.",
                "fortsätter på sida 2"),
            tuple("Tabell 1, fortsättning från sida 1", ""));
  }

  @Test
  void cellsTellHeadingsAndSpans() {
    assertThat(marks())
        .filteredOn(PageMark.Cell.class::isInstance)
        .extracting(mark -> (PageMark.Cell) mark)
        .extracting(PageMark.Cell::heading, PageMark.Cell::span)
        .startsWith(tuple(true, "1 × 2"), tuple(true, ""))
        .contains(tuple(false, "2 × 1"));
  }

  @Test
  void onlyWhatStandsByItselfIsShownAsSetAside() {
    assertThat(marks())
        .filteredOn(PageMark.Aside.class::isInstance)
        .containsExactly(new PageMark.Aside(1, TOP));
  }

  private static List<PageMark> marks() {
    Provenance place = Provenance.onPage(1, TOP);
    return TableMarks.of(
        new SourceDocument(
            new Source("plan.pdf", "application/pdf", "", OptionalInt.of(2)),
            List.of(ABook.sure()),
            List.of(
                new SetAside("Kommunen", SetAside.Reason.RUNNING_HEADER, place),
                new SetAside("-", SetAside.Reason.LINE_END_HYPHEN, place)),
            List.of(),
            TextCount.nothing(),
            Optional.empty()),
        Messages.of(Locale.of("sv")));
  }
}
