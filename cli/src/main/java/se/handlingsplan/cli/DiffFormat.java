package se.handlingsplan.cli;

import java.util.Locale;

/** What two plans differ in can be written as these. */
enum DiffFormat implements ComparisonFormat {
  TEXT(TEXT_ENDING),
  JSON(JSON_ENDING),
  HTML("html"),
  DOCX("docx");

  private final String ending;

  DiffFormat(String ending) {
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
