package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.pdf.PdfDocument;
import se.handlingsplan.render.pdf.UnprintableCharacterException;
import se.handlingsplan.render.word.WordDocument;

/** The formats that a plan is published in. A new one is a constant and a line here. */
enum Publications {
  PDF,
  DOCX,
  HTML;

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  byte[] write(Publication publication, Messages messages) throws Failure {
    return switch (this) {
      case PDF -> pdf(publication, messages);
      case DOCX -> WordDocument.write(publication);
      case HTML -> HtmlDocument.write(publication).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] pdf(Publication publication, Messages messages) throws Failure {
    try {
      return PdfDocument.write(publication);
    } catch (UnprintableCharacterException e) {
      throw new Failure(
          ExitCode.UNREADABLE,
          messages.text(
              "cli.unprintable",
              Character.toString(e.character()),
              "U+%04X".formatted(e.character()),
              e.text()),
          e);
    }
  }
}
