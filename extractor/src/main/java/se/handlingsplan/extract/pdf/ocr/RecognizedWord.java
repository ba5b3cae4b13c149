package se.handlingsplan.extract.pdf.ocr;

import se.handlingsplan.document.Box;

/**
 * A word that was recognised in a picture.
 *
 * @param box around its ink, in pixels of the picture
 * @param line the number of the line it stands on; words of a line follow each other
 * @param confidence how sure the recognition is, from 0 to 100
 */
public record RecognizedWord(String text, Box box, int line, double confidence) {
  RecognizedWord withText(String other) {
    return new RecognizedWord(other, box, line, confidence);
  }
}
