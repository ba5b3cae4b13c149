package se.handlingsplan.extract.doc;

import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the file stores it.
 *
 * @param span its characters, the mark at its end among them
 * @param style index of its style
 * @param ends whether a cell or row of a table ends with it
 * @param sprms the properties as stored, for those of table rows; null where there are none
 */
record DocParagraph(
    Span span, int style, ParagraphProperties properties, Ends ends, @Nullable SprmBuffer sprms) {

  /** What a paragraph's mark ends beside the paragraph. */
  enum Ends {
    NOTHING,
    CELL,
    ROW
  }

  /** How many tables it stands in, one within the other. */
  int tableLevel() {
    return properties.getFInTable()
        ? Math.max(properties.getItap(), 1)
        : ends == Ends.NOTHING ? 0 : 1;
  }
}
