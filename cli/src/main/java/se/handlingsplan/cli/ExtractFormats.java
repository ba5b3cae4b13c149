package se.handlingsplan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.handlingsplan.job.Publications;

/** The formats that an extracted plan is written in. */
enum ExtractFormats {
  JSON,
  XLSX,
  CSV,
  HTML,
  MD;

  String extension() {
    return toString();
  }

  /** As what the plan is published in this format; nothing for JSON, which is the plan itself. */
  Optional<Publications> publication() {
    return switch (this) {
      case JSON -> Optional.empty();
      case XLSX -> Optional.of(Publications.XLSX);
      case CSV -> Optional.of(Publications.CSV);
      case HTML -> Optional.of(Publications.HTML);
      case MD -> Optional.of(Publications.MD);
    };
  }

  /** The format that the ending of a file's name says. */
  static Optional<ExtractFormats> byExtension(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> name.endsWith("." + each.extension()))
        .findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
