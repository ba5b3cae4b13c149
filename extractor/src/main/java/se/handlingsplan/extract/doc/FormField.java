package se.handlingsplan.extract.doc;

import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.util.LittleEndian;

/** What a form field shows by itself. Source: Microsoft, [MS-DOC], FFData. */
final class FormField {
  private static final int CHECK_BOX = 1;
  private static final int DROP_DOWN = 2;

  /** The result of a field nobody has touched: its default counts. */
  private static final int UNTOUCHED = 25;

  private FormField() {}

  /**
   * A box, ticked or not, or the entry that was chosen; nothing for fields that show text, or where
   * the data makes no sense.
   *
   * @param offset of the field's data in the data stream
   */
  static String value(byte[] data, int offset) {
    try {
      int header = LittleEndian.getUShort(data, offset + 4);
      int at = offset + header;
      int bits = LittleEndian.getUShort(data, at + 4);
      int result = bits >> 2 & 0x1F;
      return switch (bits & 3) {
        case CHECK_BOX -> {
          int ticked =
              result == UNTOUCHED ? new FFData(data, at).getDefaultDropDownItemIndex() : result;
          yield ticked == 1 ? "☒" : "☐";
        }
        case DROP_DOWN -> {
          FFData field = new FFData(data, at);
          int chosen = result == UNTOUCHED ? field.getDefaultDropDownItemIndex() : result;
          String[] entries = field.getDropList();
          yield chosen < entries.length ? entries[chosen] : "";
        }
        default -> "";
      };
    } catch (RuntimeException e) {
      // The library meets data that is no form field with exceptions of every kind.
      return "";
    }
  }
}
