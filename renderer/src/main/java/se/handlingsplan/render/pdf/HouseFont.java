package se.handlingsplan.render.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import se.handlingsplan.theme.Typeface;
import se.handlingsplan.theme.Typeface.FontFile;

/** Tries a publisher's own font before anything is set in it. */
public final class HouseFont {
  private static final String SPECIMEN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéü0123456789.,:;-–”()!?%&/";

  private HouseFont() {}

  /** The name of the first file in which no text can be set. */
  public static Optional<String> unusable(Typeface typeface) {
    List<FontFile> files = typeface.files().map(Typeface.Files::styles).orElse(List.of());
    return files.stream().filter(file -> !canBeSet(file)).map(FontFile::name).findFirst();
  }

  /** The library meets damaged fonts with exceptions of every kind, some of them at the end. */
  private static boolean canBeSet(FontFile file) {
    try {
      Face face = Face.load(FontStyle.HOUSE_REGULAR, file.name(), file.bytes());
      Document document = new Document();
      PdfWriter writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
      document.open();
      PdfContentByte content = writer.getDirectContent();
      content.beginText();
      content.setFontAndSize(face.base(), 12);
      content.showText(
          SPECIMEN
              .codePoints()
              .filter(face::has)
              .mapToObj(Character::toString)
              .collect(Collectors.joining()));
      content.endText();
      document.close();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
