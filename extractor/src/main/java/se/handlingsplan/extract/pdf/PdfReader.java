package se.handlingsplan.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.pdf.layout.NoteFigures;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.layout.RunningText;
import se.handlingsplan.extract.pdf.layout.Turn;
import se.handlingsplan.extract.pdf.layout.Words;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.ScannedPages;
import se.handlingsplan.extract.pdf.page.PageContent;
import se.handlingsplan.extract.pdf.page.PdfFile;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Progress;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * Reads PDF: scan pages, set running text aside, find tables, read blocks by the file's structure
 * where it has one and by looks where not, join what page breaks cut.
 */
public final class PdfReader implements DocumentReader {
  private final Ocr ocr;
  private final Limits limits;
  private final Progress progress;

  /** A reader with the usual limits. */
  public PdfReader(Ocr ocr) {
    this(ocr, Limits.standard(), Progress.NONE);
  }

  /**
   * A reader.
   *
   * @param progress is told of each page
   */
  public PdfReader(Ocr ocr, Limits limits, Progress progress) {
    this.ocr = ocr;
    this.limits = limits;
    this.progress = progress;
  }

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    try (PdfFile pdf = PdfFile.open(file.bytes(), file.password(), limits)) {
      Scan scan = scan(pdf, ocr.pages(progress));
      RunningText.Parted parted = RunningText.part(scan.pages());
      List<PageText> pages = NoteFigures.told(parted.pages());
      Reading body = Body.read(pages, pdf.structure());
      TurnedBack back = new TurnedBack(scan.turns());
      List<SetAside> setAside = new ArrayList<>(scan.setAside());
      setAside.addAll(back.setAside(parted.setAside()));
      setAside.addAll(back.setAside(body.setAside()));
      return new SourceDocument(
          Sources.of(file, OptionalInt.of(pdf.pages())),
          back.blocks(body.blocks()),
          setAside,
          scan.notices(),
          scan.read(),
          pdf.embeddedPlan());
    }
  }

  /** What all pages show. */
  private record Scan(
      List<PageText> pages,
      Map<Integer, Turn> turns,
      List<SetAside> setAside,
      List<Notice> notices,
      TextCount read) {}

  private Scan scan(PdfFile pdf, ScannedPages scanned) throws UnreadableDocumentException {
    List<PageText> pages = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    List<Notice> notices = new ArrayList<>(pdf.notices());
    List<Integer> pictures = new ArrayList<>();
    Map<Integer, Turn> turns = new TreeMap<>();
    TextCount.Tally read = new TextCount.Tally();
    for (int number : IntStream.rangeClosed(1, pdf.pages()).toArray()) {
      PageContent content = scanned.read(pdf.scan(number), () -> pdf.picture(number));
      Turn turn = Turn.of(content);
      if (!turn.isNone()) {
        turns.put(number, turn);
      }
      pages.add(page(turn.upright(content)));
      setAside.addAll(content.setAside());
      notices.addAll(content.notices());
      read.add(content.read());
      if (content.images() > 0 && pages.getLast().words().isEmpty()) {
        pictures.add(number);
      }
      progress.page(number);
    }
    notices.addAll(scanned.notices());
    if (pages.stream().allMatch(page -> page.words().isEmpty())) {
      boolean looked = !pictures.isEmpty() && scanned.foundNothing(pictures);
      Reason pictured = looked ? Reason.NO_LETTERS : Reason.IMAGE_ONLY;
      throw nothingToRead(pictures.isEmpty() ? Reason.NO_TEXT : pictured, notices);
    }
    pictures.forEach(
        page -> notices.add(Notice.of(Notice.Code.IMAGE_ONLY_PAGE, Integer.toString(page))));
    return new Scan(pages, turns, setAside, notices, read.count());
  }

  private static PageText page(PageContent content) {
    return new PageText(
        content.number(),
        content.width(),
        content.height(),
        Words.of(content),
        content.rulings(),
        content.fills());
  }

  private static UnreadableDocumentException nothingToRead(Reason reason, List<Notice> notices) {
    for (Notice notice : notices) {
      List<String> arguments = notice.arguments();
      if (notice.code() == Notice.Code.LIMIT_REACHED) {
        return new UnreadableDocumentException(Reason.TOO_LARGE, arguments.toArray(String[]::new));
      }
      if (notice.code() == Notice.Code.PAGE_LIMIT_REACHED) {
        return new UnreadableDocumentException(
            Reason.TOO_LARGE, arguments.get(1), arguments.get(2));
      }
    }
    Optional<Notice> failed = notices.stream().filter(PdfReader::isFailedRecognition).findFirst();
    if (failed.isPresent()) {
      return new UnreadableDocumentException(
          Reason.NOT_RECOGNIZED, failed.get().arguments().getLast());
    }
    boolean damaged = notices.stream().anyMatch(n -> n.code() == Notice.Code.DAMAGED_PAGE);
    return new UnreadableDocumentException(
        damaged && reason == Reason.NO_TEXT ? Reason.DAMAGED : reason);
  }

  private static boolean isFailedRecognition(Notice notice) {
    return notice.code() == Notice.Code.RECOGNITION_FAILED
        || notice.code() == Notice.Code.RECOGNITION_TIMEOUT;
  }
}
