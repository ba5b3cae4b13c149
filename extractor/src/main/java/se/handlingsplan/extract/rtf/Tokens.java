package se.handlingsplan.extract.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Divides an RTF file into groups, control words, control symbols and text, in one pass over its
 * bytes. Nothing in a file makes it fail: what is no RTF is text. Not for several threads.
 */
final class Tokens {
  /** What comes next in the file. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    /** A byte written as {@code \'hh}. */
    HEX,
    /** Bytes as they stand. */
    BYTES,
    /** The data that {@code \bin} announces. */
    BINARY,
    END
  }

  /** No control word of the specification is longer. */
  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private int from;
  private int code;
  private ControlWord word = new ControlWord("", false, 0);

  Tokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    skipLineBreaks();
    if (at >= bytes.length) {
      return Kind.END;
    }
    return switch (bytes[at]) {
      case '{' -> {
        at++;
        yield Kind.OPEN;
      }
      case '}' -> {
        at++;
        yield Kind.CLOSE;
      }
      case '\\' -> control();
      default -> {
        from = at;
        while (at < bytes.length && !isMark(bytes[at])) {
          at++;
        }
        yield Kind.BYTES;
      }
    };
  }

  /** The word just read. */
  ControlWord word() {
    return word;
  }

  /** The sign of the symbol just read, or the value of the byte in hexadecimal. */
  int code() {
    return code;
  }

  /** The bytes just read. */
  byte[] bytes() {
    return Arrays.copyOfRange(bytes, from, at);
  }

  /** Goes to the end of the open group, right before the brace that ends it. */
  void skipGroup() {
    int depth = 0;
    while (at < bytes.length) {
      switch (bytes[at]) {
        case '{' -> depth++;
        case '}' -> {
          if (depth == 0) {
            return;
          }
          depth--;
        }
        case '\\' -> {
          // Only a picture's or an object's raw bytes may hold braces that are none.
          if (bytes.length - at > 4
              && bytes[at + 1] == 'b'
              && bytes[at + 2] == 'i'
              && bytes[at + 3] == 'n') {
            control();
            continue;
          }
          at++;
        }
        default -> {}
      }
      at++;
    }
  }

  private void skipLineBreaks() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
  }

  private static boolean isMark(byte b) {
    return b == '{' || b == '}' || b == '\\' || b == '\r' || b == '\n';
  }

  private Kind control() {
    at++;
    if (at >= bytes.length) {
      return Kind.END;
    }
    if (isLetter(bytes[at])) {
      return word(at);
    }
    code = bytes[at] & 0xFF;
    at++;
    if (code == '\'') {
      return hex();
    }
    return Kind.SYMBOL;
  }

  private Kind hex() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      return Kind.SYMBOL;
    }
    at += 2;
    code = high * 16 + low;
    return Kind.HEX;
  }

  private Kind word(int start) {
    while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
      at++;
    }
    String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    boolean negative =
        at + 1 < bytes.length && bytes[at] == '-' && Character.isDigit(bytes[at + 1]);
    at += negative ? 1 : 0;
    boolean hasValue = at < bytes.length && Character.isDigit(bytes[at]);
    long value = 0;
    while (at < bytes.length && Character.isDigit(bytes[at])) {
      value = Math.min(value * 10 + bytes[at] - '0', Integer.MAX_VALUE);
      at++;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    word = new ControlWord(name, hasValue, (int) (negative ? -value : value));
    if (name.equals("bin")) {
      at = (int) Math.min(at + Math.max(word.value(), 0L), bytes.length);
      return Kind.BINARY;
    }
    return Kind.WORD;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
