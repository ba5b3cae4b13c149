package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * An open PDF file. Not for several threads.
 *
 * <p>A file that opens without a password is read, whatever its owner allows: reading aloud and
 * checking are what the permissions' own exception for accessibility is for.
 */
public final class PdfFile implements AutoCloseable {
  /** Decoded streams beyond this many bytes go to a temporary file. */
  private static final long MEMORY = 64_000_000L;

  private final PDDocument document;
  private final PdfLimits limits;
  private final List<PDPage> pages;
  private final boolean morePages;
  private final Faces faces = new Faces();

  private PdfFile(PDDocument document, PdfLimits limits) {
    this.document = document;
    this.limits = limits;
    this.pages = new ArrayList<>();
    Iterator<PDPage> all = document.getPages().iterator();
    while (pages.size() < limits.pages() && all.hasNext()) {
      pages.add(all.next());
    }
    this.morePages = all.hasNext();
  }

  /**
   * @throws UnreadableDocumentException where a password or key is needed or the file is damaged
   */
  public static PdfFile open(byte[] bytes, Optional<Password> password, Limits limits)
      throws UnreadableDocumentException {
    BundledFonts.install();
    try {
      PDDocument document =
          Loader.loadPDF(
              new RandomAccessReadBuffer(bytes),
              password.map(Password::value).orElse(""),
              MemoryUsageSetting.setupMixed(MEMORY).streamCache);
      return open(document, PdfLimits.of(limits));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          password.isPresent() ? Reason.WRONG_PASSWORD : Reason.ENCRYPTED, e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(isAboutKeys(e) ? Reason.ENCRYPTED : Reason.DAMAGED, e);
    } catch (RuntimeException | StackOverflowError | NoClassDefFoundError e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private static PdfFile open(PDDocument document, PdfLimits limits) throws IOException {
    try {
      return new PdfFile(document, limits);
    } catch (RuntimeException | StackOverflowError e) {
      document.close();
      throw new IOException("The page tree cannot be walked", e);
    }
  }

  /** A file locked by certificates asks for a key store, and PDFBox says so in words only. */
  private static boolean isAboutKeys(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("decryption material") || message.contains("ecurity handler");
  }

  PDDocument document() {
    return document;
  }

  /** A page, counted from 1. */
  PDPage page(int number) {
    return pages.get(number - 1);
  }

  /** How many pages can be scanned. */
  public int pages() {
    return pages.size();
  }

  /** What must be said of the file as a whole. */
  public List<Notice> notices() {
    return morePages
        ? List.of(
            Notice.of(
                Notice.Code.LIMIT_REACHED, Limit.PAGES.key(), Integer.toString(limits.pages())))
        : List.of();
  }

  /** The structure tree of a tagged file. */
  public Optional<Structure.Element> structure() {
    Map<COSDictionary, Integer> numbers = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      numbers.put(pages.get(i).getCOSObject(), i + 1);
    }
    try {
      return StructureReader.read(document.getDocumentCatalog().getCOSObject(), numbers, limits);
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty(); // Without a tree the pages are read by how they look.
    }
  }

  /** The text of the file named plan.json that is embedded in this one. */
  public Optional<String> embeddedPlan() {
    return EmbeddedPlan.read(document.getDocumentCatalog().getCOSObject(), limits.planBytes());
  }

  /**
   * Scans a page. A page that is broken gives what came before the damage, with a notice.
   *
   * @param number from 1
   */
  public PageContent scan(int number) {
    PDPage page = pages.get(number - 1);
    List<Notice> notices = new ArrayList<>();
    PageScanner scanner = new PageScanner(page, limits, faces);
    try {
      checkSize(page);
      scanner.scan();
    } catch (LimitReached e) {
      notices.add(limit(number, e.limit(), e.value()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      notices.add(Notice.of(Notice.Code.DAMAGED_PAGE, Integer.toString(number)));
    }
    addIf(scanner.isTooDeep(), limit(number, Limit.FORM_DEPTH, limits.nesting()), notices);
    addIf(
        scanner.paths().hasMoreRulings(),
        limit(number, Limit.PAGE_RULINGS, limits.rulings()),
        notices);
    addIf(scanner.paths().hasMoreFills(), limit(number, Limit.PAGE_FILLS, limits.fills()), notices);
    addIf(
        Links.areMore(page, limits.links()),
        limit(number, Limit.PAGE_LINKS, limits.links()),
        notices);
    return content(number, page, scanner, notices);
  }

  /**
   * Paints a page as it is shown; empty where it cannot be painted whole, within the limits and
   * with what decodes pictures here.
   *
   * @param number from 1
   */
  public Optional<Picture> picture(int number) {
    try {
      PDPage page = pages.get(number - 1);
      if (!document.getPage(number - 1).getCOSObject().equals(page.getCOSObject())) {
        return Optional.empty();
      }
      checkSize(page);
      return Optional.of(new PagePainter(document, limits).paint(number - 1, page));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.empty(); // The page stays a picture, and whoever asked says so.
    }
  }

  private static void addIf(boolean reached, Notice notice, List<Notice> notices) {
    if (reached) {
      notices.add(notice);
    }
  }

  private static Notice limit(int page, Limit limit, long value) {
    return Notice.of(
        Notice.Code.PAGE_LIMIT_REACHED, Integer.toString(page), limit.key(), Long.toString(value));
  }

  private PageContent content(int number, PDPage page, PageScanner scanner, List<Notice> notices) {
    if (scanner.unmapped() > 0) {
      notices.add(
          Notice.of(
              Notice.Code.UNMAPPED_CHARACTERS,
              Integer.toString(number),
              Integer.toString(scanner.unmapped())));
    }
    List<Glyph> readable = scanner.glyphs().readable();
    List<SetAside> setAside = scanner.glyphs().setAside(number, readable);
    return new PageContent(
        number,
        scanner.shown().width(),
        scanner.shown().height(),
        readable,
        scanner.paths().rulings(),
        scanner.paths().fills(),
        Links.of(page, scanner.shown(), limits.links()),
        scanner.images(),
        scanner.pictured(),
        scanner.glyphs().isLayer(readable),
        setAside,
        notices,
        GlyphCollector.count(readable, setAside));
  }

  /** Refuses content that would blow up, before PDFBox decodes it into memory. */
  private void checkSize(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      StreamSize.check(streams.next().getCOSObject(), limits.contentBytes());
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      // Everything was read; a temporary file that cannot be closed changes nothing.
      return;
    }
  }
}
