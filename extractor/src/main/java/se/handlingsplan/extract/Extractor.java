package se.handlingsplan.extract;

import java.io.IOException;
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
import se.handlingsplan.extract.pdf.PdfReader;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.rtf.RtfReader;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.word.WordReader;

/** Reads files of any format that has a reader. Immutable; any thread may use it. */
public record Extractor(Map<Format, DocumentReader> readers) {
  /** Bytes that a file may have; the largest plan met had 30 MB, most of it pictures. */
  private static final long MAX_FILE_BYTES = 512L * 1024 * 1024;

  public Extractor {
    readers = Map.copyOf(readers);
  }

  /** All formats, pages that are pictures read if this machine can. */
  public static Extractor standard() {
    return standard(Ocr.standard(OcrMode.AUTO));
  }

  /** All formats. A new one is a reader and a line here. */
  public static Extractor standard(Ocr ocr) {
    Map<Format, DocumentReader> readers = new EnumMap<>(Format.class);
    readers.put(Format.PDF, new PdfReader(ocr));
    readers.put(Format.HTML, new HtmlReader());
    readers.put(Format.DOC, new DocReader());
    readers.put(Format.RTF, new RtfReader());
    readers.put(Format.ODT, new OdtReader());
    readers.put(Format.DOCX, new WordReader(Extractor::readNoPart));
    readers.put(Format.DOCX, new WordReader(new Extractor(readers)::readPart));
    return new Extractor(readers);
  }

  /**
   * Loads a file and tells its format by its content.
   *
   * @throws UnreadableDocumentException where the file cannot be loaded or its format is none that
   *     is read
   */
  public static SourceFile load(Path path) throws UnreadableDocumentException {
    Path fileName = path.getFileName();
    return load(fileName == null ? path.toString() : fileName.toString(), bytes(path));
  }

  /** Tells the format of bytes that are in memory already. */
  public static SourceFile load(String name, byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(Reason.EMPTY);
    }
    return new SourceFile(name, Formats.detect(name, bytes), bytes);
  }

  /**
   * Reads a loaded file. A name whose ending says another format is a notice, not an error.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   */
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
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

  private SourceDocument readPart(byte[] part) throws UnreadableDocumentException {
    return read(load("", part));
  }

  /** Parts of parts are not read: nobody writes them, and they might never end. */
  private static SourceDocument readNoPart(byte[] part) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(
        Reason.TOO_LARGE, "maxPartDepth", Integer.toString(part.length));
  }

  private static byte[] bytes(Path path) throws UnreadableDocumentException {
    try {
      if (!Files.exists(path)) {
        throw new UnreadableDocumentException(Reason.NOT_FOUND);
      }
      if (!Files.isRegularFile(path)) {
        throw new UnreadableDocumentException(Reason.NOT_A_FILE);
      }
      if (Files.size(path) > MAX_FILE_BYTES) {
        throw new UnreadableDocumentException(
            Reason.TOO_LARGE, "maxFileBytes", Long.toString(MAX_FILE_BYTES));
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException(Reason.NOT_FOUND, e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.NO_ACCESS, e);
    }
  }

  private static Optional<Notice> misnamed(SourceFile file) {
    int dot = file.name().lastIndexOf('.');
    String ending = dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean telling =
        ending.matches("pdf|docx?|docm|dotx?|dotm|odt|rtf|html?|xhtml|json|xlsx?|txt|png|jpe?g");
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
