package se.handlingsplan.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.doc.DocReader;
import se.handlingsplan.extract.flow.TypedLists;
import se.handlingsplan.extract.markup.HtmlReader;
import se.handlingsplan.extract.odt.OdtReader;
import se.handlingsplan.extract.ooxml.Locked;
import se.handlingsplan.extract.pdf.PdfReader;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.rtf.RtfReader;
import se.handlingsplan.extract.sheet.SheetReader;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Progress;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.word.WordReader;

/**
 * Reads files of any format that has a reader. Immutable; any thread may use it.
 *
 * @param limits that the readers keep to
 */
public record Extractor(Map<Format, DocumentReader> readers, Limits limits) {
  public Extractor {
    readers = Map.copyOf(readers);
  }

  /** All formats, pages that are pictures read if this machine can. */
  public static Extractor standard() {
    return standard(Ocr.standard(OcrMode.AUTO));
  }

  /** All formats, within the usual limits. */
  public static Extractor standard(Ocr ocr) {
    return standard(ocr, Limits.standard(), Progress.NONE);
  }

  /**
   * All formats. A new one is a reader and a line here.
   *
   * @param progress is told of each page of a format that has pages
   */
  public static Extractor standard(Ocr ocr, Limits limits, Progress progress) {
    Map<Format, DocumentReader> readers = new EnumMap<>(Format.class);
    readers.put(Format.PDF, new PdfReader(ocr, limits, progress));
    readers.put(Format.HTML, new HtmlReader(limits));
    readers.put(Format.XLSX, new SheetReader(limits));
    readers.put(Format.DOC, new DocReader(limits));
    readers.put(Format.RTF, new RtfReader(limits));
    readers.put(Format.ODT, new OdtReader(limits));
    readers.put(Format.DOCX, new WordReader(Extractor::readNoPart, limits));
    Extractor parts = new Extractor(readers, limits);
    readers.put(Format.DOCX, new WordReader(parts::readPart, limits));
    return new Extractor(readers, limits);
  }

  /** Loads a file within the usual limits. */
  public static SourceFile load(Path path) throws UnreadableDocumentException {
    return load(path, Limits.standard());
  }

  /**
   * Loads a file and tells its format by its content.
   *
   * @throws UnreadableDocumentException where the file cannot be loaded, is larger than may be, or
   *     its format is none that is read
   */
  public static SourceFile load(Path path, Limits limits) throws UnreadableDocumentException {
    Path fileName = path.getFileName();
    return load(
        fileName == null ? path.toString() : fileName.toString(), bytes(path, limits), limits);
  }

  /**
   * Loads what a stream gives, no more of it than a file may have.
   *
   * @throws UnreadableDocumentException as for a file
   */
  public static SourceFile load(String name, InputStream in, Limits limits)
      throws UnreadableDocumentException {
    return load(name, bytes(in, limits), limits);
  }

  /** Tells the format of bytes that are in memory already. */
  public static SourceFile load(String name, byte[] bytes) throws UnreadableDocumentException {
    return load(name, bytes, Limits.standard());
  }

  private static SourceFile load(String name, byte[] bytes, Limits limits)
      throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(Reason.EMPTY);
    }
    return new SourceFile(name, Formats.detect(name, bytes, limits), bytes);
  }

  /**
   * Reads a loaded file. A name whose ending says another format is a notice, not an error.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   */
  public SourceDocument read(SourceFile loaded) throws UnreadableDocumentException {
    SourceFile file = unlocked(loaded);
    DocumentReader reader = readers.get(file.format());
    if (reader == null) {
      throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, file.format().display());
    }
    SourceDocument read = reader.read(file);
    // Pages tell their bullets by where they stand.
    SourceDocument document = file.format() == Format.PDF ? read : TypedLists.told(read);
    if (document.read().total() == 0) {
      throw new UnreadableDocumentException(Reason.NO_TEXT);
    }
    return misnamed(file).map(notice -> with(document, notice)).orElse(document);
  }

  /** What a locked package of Office is shows only when it is opened; till then it is Word. */
  private SourceFile unlocked(SourceFile file) throws UnreadableDocumentException {
    if (file.format() != Format.DOCX || file.password().isEmpty() || !Locked.isLocked(file)) {
      return file;
    }
    byte[] inside = Locked.opened(file, limits);
    return Formats.detect(file.name(), inside, limits) == Format.XLSX
        ? new SourceFile(file.name(), Format.XLSX, file.bytes(), file.password())
        : file;
  }

  private SourceDocument readPart(byte[] part) throws UnreadableDocumentException {
    return read(load("", part, limits));
  }

  /** Parts of parts are not read: nobody writes them, and they might never end. */
  private static SourceDocument readNoPart(byte[] part) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, Format.DOCX.display());
  }

  private static byte[] bytes(Path path, Limits limits) throws UnreadableDocumentException {
    try {
      if (!Files.exists(path)) {
        throw new UnreadableDocumentException(Reason.NOT_FOUND);
      }
      if (!Files.isRegularFile(path)) {
        throw new UnreadableDocumentException(Reason.NOT_A_FILE);
      }
      checkSize(Files.size(path), limits);
      try (InputStream in = Files.newInputStream(path)) {
        return bytes(in, limits);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException(Reason.NOT_FOUND, e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.NO_ACCESS, e);
    }
  }

  private static byte[] bytes(InputStream in, Limits limits) throws UnreadableDocumentException {
    try {
      // One more than may be, to tell a file of just that size from a larger one.
      byte[] bytes = in.readNBytes(limits.count(Limit.FILE_BYTES) + 1);
      checkSize(bytes.length, limits);
      return bytes;
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.NO_ACCESS, e);
    }
  }

  private static void checkSize(long bytes, Limits limits) throws UnreadableDocumentException {
    if (bytes > limits.of(Limit.FILE_BYTES)) {
      throw UnreadableDocumentException.tooLarge(Limit.FILE_BYTES, limits.of(Limit.FILE_BYTES));
    }
  }

  private static Optional<Notice> misnamed(SourceFile file) {
    int dot = file.name().lastIndexOf('.');
    String ending = dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean telling =
        ending.matches(
            "pdf|docx?|docm|dotx?|dotm|odt|rtf|html?|xhtml|json|xls[xm]?|xlt[xm]|txt|png|jpe?g");
    return telling && !file.format().extensions().contains(ending)
        ? Optional.of(Notice.of(Notice.Code.WRONG_EXTENSION, file.name(), file.format().display()))
        : Optional.empty();
  }

  private static SourceDocument with(SourceDocument document, Notice notice) {
    List<Notice> notices = new ArrayList<>(document.notices());
    notices.add(notice);
    return new SourceDocument(
        document.source(),
        document.blocks(),
        document.setAside(),
        notices,
        document.read(),
        document.embeddedPlan());
  }
}
