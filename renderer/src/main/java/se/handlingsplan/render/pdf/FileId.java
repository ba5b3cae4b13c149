package se.handlingsplan.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The identifier at the end of a file. The library draws it by lot; here it comes from the content,
 * so that one publication gives one file.
 */
final class FileId {
  private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);

  /** Hexadecimal digits of each of the two equal parts. */
  private static final int DIGITS = 32;

  private static final int BETWEEN = "><".length();

  private FileId() {}

  /** The file with an identifier from all its other bytes. */
  static byte[] fromContent(byte[] file) {
    byte[] fixed = file.clone();
    int first = lastIndexOf(fixed, KEY) + KEY.length;
    int second = first + DIGITS + BETWEEN;
    Arrays.fill(fixed, first, first + DIGITS, (byte) '0');
    Arrays.fill(fixed, second, second + DIGITS, (byte) '0');
    byte[] id = digits(fixed);
    System.arraycopy(id, 0, fixed, first, DIGITS);
    System.arraycopy(id, 0, fixed, second, DIGITS);
    return fixed;
  }

  private static byte[] digits(byte[] file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      return HexFormat.of().formatHex(digest, 0, DIGITS / 2).getBytes(StandardCharsets.US_ASCII);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static int lastIndexOf(byte[] file, byte[] key) {
    for (int at = file.length - key.length; at >= 0; at--) {
      if (Arrays.equals(file, at, at + key.length, key, 0, key.length)) {
        return at;
      }
    }
    throw new IllegalStateException("No identifier in a file of %d bytes".formatted(file.length));
  }
}
