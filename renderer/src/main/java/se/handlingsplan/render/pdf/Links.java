package se.handlingsplan.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.handlingsplan.render.layout.PageWords;

/** Places of a page that can be clicked: one for each line of a link's text. */
final class Links {
  /** Of the clickable place above and below the baseline, as shares of the font's size. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.25;
  private static final String URI_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

  private Links() {}

  /** A line's part of a link, in points from the page's top left corner. */
  record Spot(Owner.Stretch stretch, double left, double right, double baseline, double size) {}

  static void add(
      List<Mark> marks, double pageHeight, PdfWriter writer, Structure structure, PageWords words) {
    for (Spot spot : spots(marks)) {
      boolean within = spot.stretch().leadsWithin();
      PdfAnnotation annotation =
          new PdfAnnotation(
              writer,
              (float) spot.left(),
              (float) (pageHeight - spot.baseline() - BELOW * spot.size()),
              (float) spot.right(),
              (float) (pageHeight - spot.baseline() + ABOVE * spot.size()),
              within ? within(address(spot), pageHeight, writer) : out(address(spot)));
      annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
      annotation.put(
          PdfName.CONTENTS,
          new PdfString(
              within ? words.pageNumbered(page(address(spot))) : words.link(address(spot)),
              PdfObject.TEXT_UNICODE));
      annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
      int key = structure.attach(spot.stretch(), annotation.getIndirectReference());
      annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
      writer.addAnnotation(annotation);
    }
  }

  private static PdfAction out(String address) {
    return new PdfAction(ascii(address));
  }

  private static PdfAction within(String address, double pageHeight, PdfWriter writer) {
    int y = Integer.parseInt(address.substring(address.indexOf(':') + 1));
    PdfDestination spot = new PdfDestination(PdfDestination.XYZ, 0, (float) (pageHeight - y), 0);
    return PdfAction.gotoLocalPage(page(address), spot, writer);
  }

  private static int page(String address) {
    return Integer.parseInt(address.substring(Owner.Stretch.WITHIN.length(), address.indexOf(':')));
  }

  private static List<Spot> spots(List<Mark> marks) {
    List<Spot> spots = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<Spot> spot = spot(mark);
      if (spot.isEmpty()) {
        continue;
      }
      if (!spots.isEmpty() && goesOn(spots.getLast(), spot.get())) {
        spots.set(spots.size() - 1, joined(spots.getLast(), spot.get()));
      } else {
        spots.add(spot.get());
      }
    }
    return spots;
  }

  private static Optional<Spot> spot(Mark mark) {
    return mark instanceof Mark.Words words
            && words.owner() instanceof Owner.Stretch stretch
            && stretch.link().isPresent()
        ? Optional.of(
            new Spot(stretch, words.x(), words.x() + words.width(), words.y(), words.ink().size()))
        : Optional.empty();
  }

  private static boolean goesOn(Spot spot, Spot next) {
    return spot.stretch().equals(next.stretch())
        && Math.abs(spot.baseline() - next.baseline()) < Look.TOLERANCE;
  }

  private static Spot joined(Spot spot, Spot next) {
    return new Spot(spot.stretch(), spot.left(), next.right(), spot.baseline(), spot.size());
  }

  private static String address(Spot spot) {
    return spot.stretch().link().orElseThrow();
  }

  /** The address with its other characters written as the bytes of UTF-8, as RFC 3986 wants. */
  static String ascii(String address) {
    StringBuilder out = new StringBuilder();
    for (byte part : address.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (part & 0xFF);
      boolean plain =
          letter < 0x80
              && (Character.isLetterOrDigit(letter) || URI_CHARACTERS.indexOf(letter) >= 0);
      out.append(
          plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", (int) letter));
    }
    return out.toString();
  }
}
