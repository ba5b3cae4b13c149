package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.change.DiffText;
import se.handlingsplan.render.html.DiffHtml;
import se.handlingsplan.render.json.DiffJson;
import se.handlingsplan.render.word.DiffDocument;

/** What a difference can be written as. */
enum DiffFormat {
  TEXT("txt"),
  JSON("json"),
  HTML("html"),
  DOCX("docx");

  private final String ending;

  DiffFormat(String ending) {
    this.ending = ending;
  }

  /** The ends of names that tell a format. */
  static List<String> endings() {
    return Arrays.stream(values()).map(format -> "." + format.ending).toList();
  }

  /** The format that the end of a file's name says. */
  static Optional<DiffFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }

  byte[] write(ComparedPlans plans, Messages words) {
    return switch (this) {
      case TEXT -> utf8(DiffText.of(plans, words));
      case JSON -> utf8(DiffJson.write(plans));
      case HTML -> utf8(DiffHtml.write(plans, words));
      case DOCX -> DiffDocument.write(plans, words);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
