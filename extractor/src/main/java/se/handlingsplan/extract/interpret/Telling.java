package se.handlingsplan.extract.interpret;

import java.util.EnumSet;
import java.util.Set;
import se.handlingsplan.profile.Column;

/** What only measures are told to have; the more formal the place, the more kinds show it. */
final class Telling {
  /** When something happens. */
  static final Set<Column> WHEN = EnumSet.of(Column.PERIOD, Column.PERIOD_START, Column.PERIOD_END);

  /** Under labels in an item of a list. */
  static final Set<Column> IN_ITEMS = with(WHEN, Column.RESPONSIBILITY, Column.FOLLOW_UP);

  /** Under labels in running text, where one of them may stand in any text. */
  static final Set<Column> IN_TEXT = with(IN_ITEMS, Column.INDICATOR, Column.STATUS);

  /** In a table's columns, besides the measure. */
  static final Set<Column> IN_TABLES = with(IN_TEXT, Column.TARGET);

  private Telling() {}

  private static Set<Column> with(Set<Column> some, Column first, Column... more) {
    Set<Column> all = EnumSet.copyOf(some);
    all.addAll(EnumSet.of(first, more));
    return all;
  }
}
