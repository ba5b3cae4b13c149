package se.handlingsplan.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a check's result can be written as. */
enum CheckFormat {
  TEXT("txt"),
  JSON("json"),
  SARIF("sarif"),
  HTML("html"),
  DOCX("docx"),
  XLSX("xlsx");

  private final String ending;

  CheckFormat(String ending) {
    this.ending = ending;
  }

  /** The end of a file's name, without the full stop. */
  String ending() {
    return ending;
  }

  /** The format that the end of a file's name says. */
  static Optional<CheckFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
