package se.handlingsplan.extract.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import se.handlingsplan.extract.flow.SignFonts;

/**
 * The fonts of a document: they decide which letters bytes mean. Filled while the table is read.
 * Not for several threads.
 */
final class FontTable implements Destination {
  private final Map<Integer, Font> fonts = new HashMap<>();
  private int documentCodePage = CodePages.WESTERN;
  private int usual;
  private int current = -1;
  private final StringBuilder name = new StringBuilder();

  /**
   * One font.
   *
   * @param characterSet as Windows numbers them; negative where the table is silent
   * @param codePage that the table names; 0 for none
   */
  private record Font(String name, int characterSet, int codePage) {
    static final Font UNKNOWN = new Font("", -1, 0);
  }

  /** Takes a control word that says something of all text; false for others. */
  boolean takesDocumentWide(ControlWord word) {
    switch (word.name()) {
      case "ansi" -> documentCodePage = CodePages.WESTERN;
      case "mac" -> documentCodePage = CodePages.MACINTOSH;
      case "pc" -> documentCodePage = 437;
      case "pca" -> documentCodePage = 850;
      case "ansicpg" -> documentCodePage = word.value() > 0 ? word.value() : documentCodePage;
      case "deff" -> usual = word.value();
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void text(String text, GroupState state) {
    int end = text.indexOf(';');
    name.append(end < 0 ? text : text.substring(0, end));
    if (end >= 0) {
      Font font = fonts.getOrDefault(current, Font.UNKNOWN);
      fonts.put(current, new Font(name.toString().strip(), font.characterSet, font.codePage));
      name.setLength(0);
    }
  }

  @Override
  public boolean word(ControlWord word, GroupState state) {
    Font font = fonts.getOrDefault(current, Font.UNKNOWN);
    switch (word.name()) {
      case "f" -> {
        current = word.value();
        fonts.put(current, Font.UNKNOWN);
        name.setLength(0);
      }
      case "fcharset" -> fonts.put(current, new Font(font.name, word.value(), font.codePage));
      case "cpg" -> fonts.put(current, new Font(font.name, font.characterSet, word.value()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private Font font(int number) {
    return fonts.getOrDefault(number < 0 ? usual : number, Font.UNKNOWN);
  }

  private int codePage(Font font) {
    return font.codePage > 0
        ? font.codePage
        : CodePages.ofFont(font.characterSet, documentCodePage);
  }

  /** The text that bytes mean in a font; a byte that means nothing gives a sign that says so. */
  String decode(byte[] bytes, int fontNumber) {
    Font font = font(fontNumber);
    int codePage = codePage(font);
    if (codePage == CodePages.SYMBOL) {
      return signs(bytes, font.name);
    }
    Charset charset = CodePages.charset(codePage);
    return new String(bytes, charset);
  }

  /** A text as it is seen in a font: private-use codes of symbol fonts become signs. */
  String shown(String text, int fontNumber) {
    return SignFonts.text(font(fontNumber).name, text);
  }

  private static String signs(byte[] bytes, String font) {
    StringBuilder signs = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      int code = b & 0xFF;
      if (code <= ' ') {
        signs.append(new String(new byte[] {b}, StandardCharsets.US_ASCII));
      } else {
        signs.append(SignFonts.sign(font, 0xF000 + code));
      }
    }
    return signs.toString();
  }
}
