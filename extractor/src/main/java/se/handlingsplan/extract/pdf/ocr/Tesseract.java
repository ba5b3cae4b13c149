package se.handlingsplan.extract.pdf.ocr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.extract.pdf.ocr.RecognitionException.Reason;
import se.handlingsplan.extract.pdf.page.Picture;

/**
 * Recognises with Tesseract (https://tesseract-ocr.github.io), version 4 or later, as a program of
 * its own: nothing of it is in this process, and a page that makes it fail costs that page.
 *
 * @param program where it is
 * @param language that it is asked for, by its name in Tesseract
 * @param limit for one page
 */
public record Tesseract(Path program, String language, Duration limit) implements Recognizer {
  /**
   * The first that is installed is used, alone. Of 2781 words on the first pages of 14 Swedish
   * plans, clean at 300 dots an inch, Swedish alone reads 7 wrongly, Swedish with English 34
   * (mostly rings and dots that are lost).
   */
  private static final List<String> WANTED = List.of("swe", "eng");

  private static final String SWEDISH = "swe";

  private static final double POINTS_IN_INCH = 72;

  /**
   * The Tesseract of this machine, with the language that suits best.
   *
   * @param limit for one page
   * @throws RecognitionException where there is none, or none with a language of use
   */
  public static Tesseract installed(Duration limit) throws RecognitionException {
    Optional<Path> program = Programs.find("tesseract", "Tesseract-OCR");
    if (program.isEmpty()) {
      throw new RecognitionException(Reason.MISSING, "tesseract");
    }
    Path tesseract = program.get();
    String listed =
        text(Programs.run(List.of(tesseract.toString(), "--list-langs"), new byte[0], limit));
    List<String> there = listed.lines().map(String::strip).toList();
    String language =
        WANTED.stream()
            .filter(there::contains)
            .findFirst()
            .orElseThrow(() -> new RecognitionException(Reason.MISSING, SWEDISH));
    return new Tesseract(tesseract, language, limit);
  }

  @Override
  public boolean knowsSwedish() {
    return language.equals(SWEDISH);
  }

  @Override
  public List<RecognizedWord> words(Picture picture) throws RecognitionException {
    return TesseractTsv.words(text(Programs.run(command(picture), pgm(picture), limit)));
  }

  /**
   * Layout mode 3, fully automatic: on 6 pages of tables it finds as many words as mode 11 (sparse
   * text) and keeps the words of a cell together; modes 4 and 6 give more words that are not on the
   * page.
   */
  private List<String> command(Picture picture) {
    return List.of(
        program.toString(),
        "stdin",
        "stdout",
        "-l",
        language,
        "--psm",
        "3",
        "--dpi",
        Long.toString(Math.round(picture.scale() * POINTS_IN_INCH)),
        "tsv");
  }

  /** The picture in the plainest format there is: a line of text and then its bytes. */
  private static byte[] pgm(Picture picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(picture.grey().length + 32);
    String head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
    out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(picture.grey());
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
