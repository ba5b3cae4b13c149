package se.handlingsplan.cli;

import java.util.Locale;

/** The ways of measures through the years can be written as these. */
enum HistoryFormat implements ComparisonFormat {
  TEXT(TEXT_ENDING),
  JSON(JSON_ENDING),
  HTML("html");

  private final String ending;

  HistoryFormat(String ending) {
    this.ending = ending;
  }

  @Override
  public String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
