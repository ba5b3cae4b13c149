package se.handlingsplan.render.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** What is told about a tag, as attribute objects of ISO 32000-1, 14.8.5. */
final class Attributes {
  private static final PdfName TABLE = new PdfName("Table");
  private static final PdfName LAYOUT = new PdfName("Layout");
  private static final PdfName LIST = new PdfName("List");
  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName COLUMN = new PdfName("Column");
  private static final PdfName ROW_SPAN = new PdfName("RowSpan");
  private static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
  private static final PdfName SUMMARY = new PdfName("Summary");
  private static final PdfName NUMBERING = new PdfName("ListNumbering");
  private static final PdfName DECIMAL = new PdfName("Decimal");
  private static final PdfName DISC = new PdfName("Disc");
  private static final PdfName BBOX = new PdfName("BBox");
  private static final PdfName PLACEMENT = new PdfName("Placement");
  private static final PdfName BLOCK = new PdfName("Block");

  private Attributes() {}

  static PdfArray of(List<Tag.Detail> details) {
    PdfArray attributes = new PdfArray();
    for (Tag.Detail detail : details) {
      attributes.add(of(detail));
    }
    return attributes;
  }

  private static PdfDictionary of(Tag.Detail detail) {
    return switch (detail) {
      case Tag.Detail.ColumnScope scope -> owned(TABLE, SCOPE, COLUMN);
      case Tag.Detail.Spans spans -> {
        PdfDictionary both = owned(TABLE, ROW_SPAN, new PdfNumber(spans.rows()));
        both.put(COLUMN_SPAN, new PdfNumber(spans.columns()));
        yield both;
      }
      case Tag.Detail.Summary summary ->
          owned(TABLE, SUMMARY, new PdfString(summary.text(), PdfObject.TEXT_UNICODE));
      case Tag.Detail.Picture picture -> {
        PdfDictionary box =
            owned(
                LAYOUT,
                BBOX,
                new PdfArray(
                    new float[] {
                      (float) picture.left(),
                      (float) picture.bottom(),
                      (float) picture.right(),
                      (float) picture.top()
                    }));
        box.put(PLACEMENT, BLOCK);
        yield box;
      }
      case Tag.Detail.Numbering numbering ->
          owned(LIST, NUMBERING, numbering.ordered() ? DECIMAL : DISC);
    };
  }

  private static PdfDictionary owned(PdfName owner, PdfName key, PdfObject value) {
    PdfDictionary attribute = new PdfDictionary();
    attribute.put(PdfName.O, owner);
    attribute.put(key, value);
    return attribute;
  }
}
