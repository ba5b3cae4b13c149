package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Box;

/**
 * What Tesseract writes for the option {@code tsv}: a row for each page, block, paragraph, line and
 * word, with twelve columns: level, the numbers of page, block, paragraph, line and word, left,
 * top, width, height, confidence and text.
 */
final class TesseractTsv {
  private static final int COLUMNS = 12;
  private static final int TEXT = 11;
  private static final int CONFIDENCE = 10;
  private static final int FIRST_PLACE = 6;

  /** The level of a line, and of a word. */
  private static final String LINE = "4";

  private static final String WORD = "5";

  private TesseractTsv() {}

  /** The words that have letters or signs, in order. */
  static List<RecognizedWord> words(String tsv) throws RecognitionException {
    List<RecognizedWord> words = new ArrayList<>();
    int line = 0;
    for (String row : tsv.split("\\R")) {
      String[] fields = row.split("\t", COLUMNS);
      if (fields[0].equals(LINE)) {
        line++;
      }
      if (fields[0].equals(WORD) && fields.length == COLUMNS && !fields[TEXT].isBlank()) {
        words.add(word(fields, line));
      }
    }
    return words;
  }

  private static RecognizedWord word(String[] fields, int line) throws RecognitionException {
    try {
      int left = Integer.parseInt(fields[FIRST_PLACE]);
      int top = Integer.parseInt(fields[FIRST_PLACE + 1]);
      int width = Integer.parseInt(fields[FIRST_PLACE + 2]);
      int height = Integer.parseInt(fields[FIRST_PLACE + 3]);
      double confidence = Double.parseDouble(fields[CONFIDENCE]);
      return new RecognizedWord(
          fields[TEXT].strip(),
          new Box(left, top, left + Math.max(width, 0), top + Math.max(height, 0)),
          line,
          Math.clamp(confidence, 0, 100));
    } catch (NumberFormatException e) {
      throw new RecognitionException(
          RecognitionException.Reason.FAILED, "TSV: " + String.join(" ", fields));
    }
  }
}
