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
      case Tag.Detail.ColumnScope scope -> owned(TABLE, "Scope", new PdfName("Column"));
      case Tag.Detail.Spans spans -> {
        PdfDictionary both = owned(TABLE, "RowSpan", new PdfNumber(spans.rows()));
        both.put(new PdfName("ColSpan"), new PdfNumber(spans.columns()));
        yield both;
      }
      case Tag.Detail.Summary summary ->
          owned(TABLE, "Summary", new PdfString(summary.text(), PdfObject.TEXT_UNICODE));
      case Tag.Detail.Picture picture -> {
        PdfDictionary box =
            owned(
                LAYOUT,
                "BBox",
                new PdfArray(
                    new float[] {
                      (float) picture.left(),
                      (float) picture.bottom(),
                      (float) picture.right(),
                      (float) picture.top()
                    }));
        box.put(new PdfName("Placement"), new PdfName("Block"));
        yield box;
      }
      case Tag.Detail.Numbering numbering ->
          owned(LIST, "ListNumbering", new PdfName(numbering.ordered() ? "Decimal" : "Disc"));
    };
  }

  private static PdfDictionary owned(PdfName owner, String key, PdfObject value) {
    PdfDictionary attribute = new PdfDictionary();
    attribute.put(PdfName.O, owner);
    attribute.put(new PdfName(key), value);
    return attribute;
  }
}
