package se.handlingsplan.extract.rtf;

import java.nio.charset.Charset;

/** The code pages that RTF names by Windows' numbers. */
final class CodePages {
  /** Windows' code page for western Europe, which RTF means where it says nothing. */
  static final int WESTERN = 1252;

  /** The Macintosh's for western Europe. */
  static final int MACINTOSH = 10000;

  /** The code page of fonts that have signs in place of letters. */
  static final int SYMBOL = 42;

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private CodePages() {}

  /** The letters of a code page; western Europe's for those that this platform does not know. */
  static Charset charset(int codePage) {
    String name =
        switch (codePage) {
          case 708 -> "ISO-8859-6";
          case 709, 710, 711, 720 -> "IBM864";
          case 819 -> "ISO-8859-1";
          case 874 -> "x-windows-874";
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "x-windows-950";
          case 1361 -> "x-Johab";
          case MACINTOSH -> "x-MacRoman";
          case 10001 -> "Shift_JIS";
          case 10004 -> "x-MacArabic";
          case 10005 -> "x-MacHebrew";
          case 10006 -> "x-MacGreek";
          case 10007 -> "x-MacCyrillic";
          case 10021 -> "x-MacThai";
          case 10029 -> "x-MacCentralEurope";
          case 10081 -> "x-MacTurkish";
          case 54936 -> "GB18030";
          case 65001 -> "UTF-8";
          default -> codePage >= 1250 && codePage <= 1258 ? "windows-" + codePage : ibm(codePage);
        };
    return Charset.isSupported(name) ? Charset.forName(name) : FALLBACK;
  }

  private static String ibm(int codePage) {
    return "IBM" + (codePage < 1000 ? "%03d".formatted(Math.max(codePage, 0)) : codePage);
  }

  /**
   * The code page of a font's character set.
   *
   * @param document that of the document, which fonts of no certain set have
   */
  static int ofFont(int characterSet, int document) {
    return switch (characterSet) {
      case 0 -> WESTERN;
      case 2 -> SYMBOL;
      case 77 -> MACINTOSH;
      case 78 -> 10001;
      case 83 -> 10005;
      case 84 -> 10004;
      case 85 -> 10006;
      case 86 -> 10081;
      case 87 -> 10021;
      case 88 -> 10029;
      case 89 -> 10007;
      case 128 -> 932;
      case 79, 129 -> 949;
      case 130 -> 1361;
      case 80, 134 -> 936;
      case 81, 136 -> 950;
      case 161 -> 1253;
      case 162 -> 1254;
      case 163 -> 1258;
      case 177, 181 -> 1255;
      case 178, 179, 180 -> 1256;
      case 186 -> 1257;
      case 204 -> 1251;
      case 222 -> 874;
      case 238 -> 1250;
      case 254 -> 437;
      case 255 -> 850;
      default -> document;
    };
  }
}
