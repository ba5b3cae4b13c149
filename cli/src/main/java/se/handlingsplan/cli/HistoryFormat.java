package se.handlingsplan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.HistoryText;
import se.handlingsplan.render.html.HistoryHtml;
import se.handlingsplan.render.json.HistoryJson;

/** What the way of measures through the years can be written as. */
enum HistoryFormat {
  TEXT("txt"),
  JSON("json"),
  HTML("html");

  private final String ending;

  HistoryFormat(String ending) {
    this.ending = ending;
  }

  /** The ends of names that tell a format. */
  static List<String> endings() {
    return Arrays.stream(values()).map(format -> "." + format.ending).toList();
  }

  /** The format that the end of a file's name says. */
  static Optional<HistoryFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }

  String write(Chronicle chronicle, Optional<String> measure, Messages words) {
    return switch (this) {
      case TEXT -> HistoryText.of(chronicle, measure, words);
      case JSON -> HistoryJson.write(chronicle, measure);
      case HTML -> HistoryHtml.write(chronicle, measure, words);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
