package se.handlingsplan.extract.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import se.handlingsplan.document.Source;

/** Makes the record of which file was read. */
public final class Sources {
  private Sources() {}

  public static Source of(SourceFile file, OptionalInt pages) {
    return new Source(file.name(), file.format().mediaType(), sha256(file.bytes()), pages);
  }

  /** In hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
