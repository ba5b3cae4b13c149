package se.handlingsplan.extract.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which encoding a page is written, where the page itself or its parser would get it wrong. */
final class Encodings {
  /** How far into a page its own word on its encoding is looked for. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)|encoding\\s*=\\s*[\"']([a-z0-9_-]+)");

  /** Browsers read these as Windows' own, which adds dashes and quotation marks. */
  private static final Pattern LATIN = Pattern.compile("iso-?8859-?1|latin-?1|us-ascii|ascii|l1");

  private static final String WINDOWS = "windows-1252";

  private Encodings() {}

  /** The name of an encoding; empty where the parser is to find out for itself. */
  static Optional<String> of(byte[] bytes) {
    if (hasByteOrderMark(bytes)) {
      return Optional.empty();
    }
    if (wide(bytes).isPresent()) {
      return wide(bytes);
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find()) {
      String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
      return LATIN.matcher(name).matches() ? Optional.of(WINDOWS) : Optional.empty();
    }
    return isUtf8(bytes) ? Optional.of("UTF-8") : Optional.of(WINDOWS);
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF)
        || startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE);
  }

  /** Every page begins with a sign of one byte, so a zero beside it tells two bytes a letter. */
  private static Optional<String> wide(byte[] bytes) {
    return startsWith(bytes, '<', 0)
        ? Optional.of("UTF-16LE")
        : startsWith(bytes, 0, '<') ? Optional.of("UTF-16BE") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
