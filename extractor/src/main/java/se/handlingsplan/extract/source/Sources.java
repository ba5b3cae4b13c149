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
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.bytes());
      return new Source(
          file.name(), file.format().mediaType(), HexFormat.of().formatHex(digest), pages);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
