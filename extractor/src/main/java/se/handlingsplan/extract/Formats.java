package se.handlingsplan.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Tells formats by content. The name plays no part: it is wrong too often. */
final class Formats {
  /**
   * How far into a file its first mark is looked for; PDF readers accept junk before the header up
   * to here.
   */
  private static final int HEAD = 1024;

  /**
   * How far into a file its first element reaches at most; LibreOffice names thirty namespaces
   * before it says what the file is.
   */
  private static final int FIRST_ELEMENT = 8 * 1024;

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  /** Members of a package looked through for the one that tells what it is. */
  private static final int MAX_ENTRIES = 10_000;

  private Formats() {}

  static Format detect(byte[] bytes) throws UnreadableDocumentException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return Format
          .PDF; // Asked first: comparing with all known types takes longer than some plans.
    }
    if (head.stripLeading().startsWith("{\\rt")) {
      return Format.RTF;
    }
    String type = mediaType(bytes);
    if (type.equals("application/pdf")) {
      return Format.PDF;
    }
    if (head.startsWith("PK")
        && (type.equals("application/zip")
            || type.equals("application/x-tika-ooxml")
            || type.startsWith(OPEN_DOCUMENT))) {
      return inPackage(bytes);
    }
    if (type.equals("application/x-tika-msoffice") || type.equals("application/msword")) {
      return inContainer(bytes);
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Format.HTML;
    }
    if (isText(type) || type.startsWith(OPEN_DOCUMENT)) {
      return text(bytes, type);
    }
    throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, type);
  }

  private static String mediaType(byte[] bytes) throws UnreadableDocumentException {
    try {
      MediaType type =
          MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata());
      return type.getBaseType().toString();
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private static boolean isText(String type) {
    return type.startsWith("text/")
        || type.equals("application/xml")
        || type.equals("application/json");
  }

  private static Format text(byte[] bytes, String type) throws UnreadableDocumentException {
    String start = decoded(bytes, HEAD).stripLeading();
    if (start.startsWith("{")) {
      return Format.PLAN_JSON;
    }
    if (start.contains("<office:document")
        && decoded(bytes, FIRST_ELEMENT).contains("opendocument.text")) {
      return Format.ODT;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.contains("<body")) {
      return Format.HTML;
    }
    throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, type);
  }

  private static String decoded(byte[] bytes, int most) {
    int length = Math.min(bytes.length, most);
    boolean wide = length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
    String text =
        new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Format inPackage(byte[] bytes) throws UnreadableDocumentException {
    boolean office = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MAX_ENTRIES; i++) {
        if (entry.getName().startsWith("word/")) {
          return Format.DOCX;
        }
        if (entry.getName().equals("mimetype") && isOpenDocument(zip)) {
          return Format.ODT;
        }
        office |= entry.getName().equals("[Content_Types].xml");
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
    throw new UnreadableDocumentException(
        office ? Reason.DAMAGED : Reason.UNSUPPORTED_FORMAT, "application/zip");
  }

  /** OpenDocument says what it is in its first member; other kinds than text are not read. */
  private static boolean isOpenDocument(ZipInputStream zip) throws IOException {
    String type = new String(zip.readNBytes(HEAD), StandardCharsets.US_ASCII).strip();
    return type.startsWith(Format.ODT.mediaType());
  }

  /** The old container holds Word's old format, and also the new one when it is encrypted. */
  private static Format inContainer(byte[] bytes) throws UnreadableDocumentException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return Format.DOCX;
      }
      if (container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        return Format.DOC;
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
    throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "application/x-tika-msoffice");
  }
}
