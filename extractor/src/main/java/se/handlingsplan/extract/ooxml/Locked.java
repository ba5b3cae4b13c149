package se.handlingsplan.extract.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * Documents of Office locked with a password: the package lies encrypted in a container of the old
 * kind.
 */
public final class Locked {
  private Locked() {}

  /** Whether the file is such a container. */
  public static boolean isLocked(SourceFile file) {
    return FileMagic.valueOf(file.bytes()) == FileMagic.OLE2;
  }

  /**
   * The package in the container.
   *
   * @throws UnreadableDocumentException without a password, with a wrong one, or where the
   *     container is damaged
   */
  public static byte[] opened(SourceFile file, Limits limits) throws UnreadableDocumentException {
    String password =
        file.password()
            .orElseThrow(() -> new UnreadableDocumentException(Reason.ENCRYPTED))
            .value();
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
      EncryptionInfo how = new EncryptionInfo(container);
      if (how.getVerifier().getSpinCount() > limits.of(Limit.KEY_ITERATIONS)) {
        throw UnreadableDocumentException.tooLarge(
            Limit.KEY_ITERATIONS, limits.of(Limit.KEY_ITERATIONS));
      }
      Decryptor decryptor = Decryptor.getInstance(how);
      if (!decryptor.verifyPassword(password)) {
        throw new UnreadableDocumentException(Reason.WRONG_PASSWORD);
      }
      try (InputStream inside = decryptor.getDataStream(container)) {
        return inside.readAllBytes();
      }
    } catch (IOException | GeneralSecurityException | EncryptedDocumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }
}
