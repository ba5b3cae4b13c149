package se.handlingsplan.render.layout;

import java.util.Locale;

/** The ways to lay out a plan. Both are accessible and hold the same words. */
public enum PlanLayout {
  /**
   * As published by tradition: lying pages, a table per area with the area's name spanning its
   * rows.
   */
  OFFICIAL,
  /** As the authorities' guidance for tables asks: a heading per area, no spans, no empty cells. */
  ACCESSIBLE;

  /** The name used on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
