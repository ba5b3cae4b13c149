package se.handlingsplan.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.handlingsplan.extract.source.Sources;

/**
 * The first half of a SHA-256, which is enough to tell files apart and little to keep of each of
 * many.
 */
record Digest(long high, long low) {
  private static final int BUFFER = 1 << 16;

  /** The whole of it, in hexadecimal digits, of what is in a file. */
  static String hexOfFile(Path file) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sha256.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  static Digest ofText(String text) {
    return ofHex(Sources.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * By the whole in hexadecimal digits.
   *
   * @throws IllegalArgumentException where the text is something else
   */
  static Digest ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  private static Digest of(byte[] digest) {
    if (digest.length != 32) {
      throw new IllegalArgumentException("A SHA-256 has 32 bytes, not " + digest.length);
    }
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    return new Digest(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "%016x%016x".formatted(high, low);
  }
}
