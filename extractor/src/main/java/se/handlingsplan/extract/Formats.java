package se.handlingsplan.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * Tells formats by content. The name is wrong too often; it is asked only of text that does not say
 * what it is.
 */
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

  /** How far into the list of types of a package's parts its own is looked for. */
  private static final int TYPES = 256 * 1024;

  /** How far from its end a PDF file says where its tables are. */
  private static final int TAIL = 1024;

  private static final Pattern PDF_OBJECT = Pattern.compile("\\b\\d+\\s+\\d+\\s+obj\\b");

  /** Templates of pages and pieces of RTF begin like JSON, but no JSON goes on like this. */
  private static final Pattern NO_JSON = Pattern.compile("\\{\\s*[%{#\\\\]");

  /** A page may leave out all elements that only hold others, and begin with its content. */
  private static final Pattern CONTENT_OF_PAGE =
      Pattern.compile(
          "(?:<!--.*?-->\\s*)*<(?:head|title|meta|style|link|header|main|nav|section|article|h[1-6]|p"
              + "|div|span|font|center|table|thead|tbody|tr|td|th|ul|ol|li|dl|a|b|i|u|em|strong|br|hr"
              + "|img|pre|blockquote|form|dialog|details)\\b[^<]*>.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NAME_OF_PAGE =
      Pattern.compile(".*\\.x?html?", Pattern.CASE_INSENSITIVE);

  /** The types of workbooks, templates of them, and both with macros. */
  private static final Pattern WORKBOOK =
      Pattern.compile(
          "(spreadsheetml\\.(sheet|template)|ms-excel\\.(sheet|template)\\.macroEnabled)\\.main");

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  /** What the list of an OpenDocument file's members says of the file itself. */
  private static final Pattern OF_PACKAGE =
      Pattern.compile(
          "<[^<>]*full-path=\"/\"[^<>]*media-type=\""
              + Pattern.quote(OPEN_DOCUMENT)
              + "text"
              + "|<[^<>]*media-type=\""
              + Pattern.quote(OPEN_DOCUMENT)
              + "text[^<>]*full-path=\"/\"");

  private Formats() {}

  /** What the file is; its name ends as pages do only where it is one, if it is text. */
  static Format detect(String name, byte[] bytes, Limits limits)
      throws UnreadableDocumentException {
    try {
      return detect(bytes, limits);
    } catch (UnreadableDocumentException e) {
      boolean text =
          e.reason() == Reason.UNSUPPORTED_FORMAT
              && e.arguments().stream().allMatch(Formats::isText);
      if (text && NAME_OF_PAGE.matcher(name).matches()) {
        return Format.HTML;
      }
      throw e;
    }
  }

  private static Format detect(byte[] bytes, Limits limits) throws UnreadableDocumentException {
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
      return inPackage(bytes, limits);
    }
    if (type.equals("application/x-tika-msoffice") || type.equals("application/msword")) {
      return inContainer(bytes);
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Format.HTML;
    }
    if (PDF_OBJECT.matcher(head).find() && tail(bytes).contains("%%EOF")) {
      return Format.PDF; // The library opens it without the header that names the format.
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

  private static String tail(byte[] bytes) {
    int length = Math.min(bytes.length, TAIL);
    return new String(bytes, bytes.length - length, length, StandardCharsets.ISO_8859_1);
  }

  private static boolean isText(String type) {
    return type.startsWith("text/")
        || type.equals("application/xml")
        || type.equals("application/json");
  }

  private static Format text(byte[] bytes, String type) throws UnreadableDocumentException {
    String start = decoded(bytes, HEAD).stripLeading();
    if (start.startsWith("{") && !NO_JSON.matcher(start).lookingAt()) {
      return Format.PLAN_JSON;
    }
    if (start.contains("<office:document")
        && decoded(bytes, FIRST_ELEMENT).contains("opendocument.text")) {
      return Format.ODT;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")
        || lower.contains("<html")
        || lower.contains("<body")
        || CONTENT_OF_PAGE.matcher(decoded(bytes, FIRST_ELEMENT).stripLeading()).matches()) {
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

  private static Format inPackage(byte[] bytes, Limits limits) throws UnreadableDocumentException {
    Allowance allowance = new Allowance(limits);
    Optional<String> types = Optional.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        allowance.use(Limit.ZIP_ENTRIES, 1);
        String name = entry.getName();
        if (name.startsWith("word/")) {
          return Format.DOCX;
        }
        if ((name.equals("mimetype") || name.equals("META-INF/manifest.xml"))
            && isOpenDocument(zip)) {
          return Format.ODT;
        }
        if (name.equals("[Content_Types].xml")) {
          types = Optional.of(start(zip, TYPES));
          if (WORKBOOK.matcher(types.get()).find()) {
            return Format.XLSX;
          }
        }
        skip(zip, allowance);
        entry = zip.getNextEntry();
      }
    } catch (LimitException e) {
      throw e.refusal();
    } catch (IOException | IllegalArgumentException e) {
      // A part that is damaged or packed in an unknown way hides the names of those behind it.
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains("word/")) {
        return Format.DOCX;
      }
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
    if (types.isEmpty()) {
      throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "application/zip");
    }
    return office(types.get());
  }

  /** Goes to the end of a member, which has to be unpacked on the way there. */
  private static void skip(ZipInputStream zip, Allowance allowance) throws IOException {
    byte[] chunk = new byte[64 * 1024];
    for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
      allowance.use(Limit.PART_BYTES, n);
    }
  }

  /** What a package of Office is by the types of its parts, which may lie in any folder. */
  private static Format office(String types) throws UnreadableDocumentException {
    if (types.contains("wordprocessingml.document.main")) {
      return Format.DOCX;
    }
    if (types.contains("ms-excel.sheet.binary")) {
      throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "Excel (xlsb)");
    }
    if (types.contains("presentationml.presentation.main")) {
      throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "PowerPoint");
    }
    throw new UnreadableDocumentException(Reason.DAMAGED, "application/zip");
  }

  private static String start(ZipInputStream zip, int most) throws IOException {
    return new String(zip.readNBytes(most), StandardCharsets.UTF_8);
  }

  /**
   * OpenDocument says what it is in its first member, and in the list of its members once more, for
   * programs that pack files leave the first one out; other kinds than text are not read.
   */
  private static boolean isOpenDocument(ZipInputStream zip) throws IOException {
    String start = start(zip, FIRST_ELEMENT).strip();
    return start.startsWith(Format.ODT.mediaType()) || OF_PACKAGE.matcher(start).find();
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
