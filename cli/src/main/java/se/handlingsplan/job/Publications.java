package se.handlingsplan.job;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.html.HtmlFragment;
import se.handlingsplan.render.markdown.MarkdownDocument;
import se.handlingsplan.render.pdf.PdfDocument;
import se.handlingsplan.render.pdf.UnprintableCharacterException;
import se.handlingsplan.render.rows.PlanCsv;
import se.handlingsplan.render.sheet.PlanXlsx;
import se.handlingsplan.render.word.WordDocument;

/** The formats that a plan is published in. A new one is a constant and a line here. */
public enum Publications {
  PDF("pdf"),
  DOCX("docx"),
  HTML("html"),
  XLSX("xlsx"),
  CSV("csv"),
  MD("md"),
  FRAGMENT("fragment.html");

  private final String extension;

  Publications(String extension) {
    this.extension = extension;
  }

  /** What the name of such a file ends in, without the full stop before it. */
  public String extension() {
    return extension;
  }

  /** Documents for readers, from which the plan can be read again; what is made unless asked. */
  public static List<Publications> documents() {
    return List.of(PDF, DOCX, HTML);
  }

  /** The format that the ending of a file's name says; of several that fit the longest. */
  public static Optional<Publications> byExtension(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.extension))
        .max(Comparator.comparingInt(format -> format.extension.length()));
  }

  /**
   * The plan in this format.
   *
   * @throws UnprintableCharacterException where no font has a character of it
   */
  public byte[] write(Release release) throws UnprintableCharacterException {
    return switch (this) {
      case PDF -> PdfDocument.write(release.publication(), release.standard());
      case DOCX ->
          release
              .template()
              .map(template -> WordDocument.write(release.publication(), template))
              .orElseGet(() -> WordDocument.write(release.publication()));
      case HTML -> utf8(HtmlDocument.write(release.publication()));
      case XLSX -> PlanXlsx.write(release.plan(), release.profile().labels(), release.words());
      case CSV -> PlanCsv.write(release.plan(), release.words());
      case MD -> utf8(MarkdownDocument.write(release.publication()));
      case FRAGMENT -> utf8(HtmlFragment.underTitle().write(release.publication()));
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
