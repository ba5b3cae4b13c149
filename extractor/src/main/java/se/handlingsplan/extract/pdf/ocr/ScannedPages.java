package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.Turn;
import se.handlingsplan.extract.pdf.layout.Words;
import se.handlingsplan.extract.pdf.page.Glyph;
import se.handlingsplan.extract.pdf.page.PageContent;
import se.handlingsplan.extract.pdf.page.Picture;
import se.handlingsplan.extract.source.Progress;

/**
 * Reads the pages of one document that are pictures, and remembers what must be said of it all. Not
 * for several threads.
 */
public final class ScannedPages {
  /** Pictures that cover less of a page are logotypes and decoration. */
  private static final double FAIR_PART = 0.25;

  /** A page that a picture covers whole is a scan, whatever little text was stamped on it. */
  private static final double WHOLE = 0.85;

  /** Letters that may have been stamped on a scanned page: a number, a date, an office. */
  private static final int STAMP = 120;

  /** Words less sure than this are told of. */
  private static final double UNSURE = 50;

  private final Ocr ocr;
  private final Progress progress;
  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> blank = new ArrayList<>();
  private final List<Integer> layered = new ArrayList<>();
  private final List<Integer> missed = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private double sure;
  private long letters;
  private Optional<Recognizer> recognizer = Optional.empty();
  private Optional<RecognitionException> missing = Optional.empty();

  ScannedPages(Ocr ocr, Progress progress) {
    this.ocr = ocr;
    this.progress = progress;
  }

  /** The page as it is to be read further. */
  public PageContent read(PageContent page, Supplier<Optional<Picture>> picture) {
    boolean empty = page.glyphs().stream().allMatch(Glyph::isSpace);
    if (page.layered() && ocr.mode() != OcrMode.FORCE) {
      layered.add(page.number());
      return ocr.mode() == OcrMode.OFF
          ? page
          : picture.get().map(p -> PageLook.of(p).under(page)).orElse(page);
    }
    boolean wanted =
        switch (ocr.mode()) {
          case OFF -> false;
          case FORCE -> true;
          case AUTO -> empty && page.pictured() >= FAIR_PART;
        };
    if (wanted) {
      return recognised(page, picture);
    }
    tellOfPictureBeside(page);
    return page;
  }

  /** What must be said of the document, when all its pages are read. */
  public List<Notice> notices() {
    List<Notice> all = new ArrayList<>();
    if (!recognised.isEmpty()) {
      String sureness = Long.toString(letters == 0 ? 0 : Math.round(sure / letters));
      all.add(Notice.of(Notice.Code.RECOGNIZED_PAGES, PageRanges.of(recognised), sureness));
      if (recognizer.stream().noneMatch(Recognizer::knowsSwedish)) {
        all.add(Notice.of(Notice.Code.RECOGNIZED_WITHOUT_SWEDISH));
      }
    }
    if (!layered.isEmpty()) {
      all.add(Notice.of(Notice.Code.TEXT_LAYER, PageRanges.of(layered)));
    }
    if (!missed.isEmpty()) {
      all.add(Notice.of(Notice.Code.RECOGNIZER_MISSING, PageRanges.of(missed)));
    }
    all.addAll(notices);
    return all;
  }

  /** Whether recognition looked at all of these pages and found no letters. */
  public boolean foundNothing(List<Integer> pages) {
    return blank.containsAll(pages);
  }

  private void tellOfPictureBeside(PageContent page) {
    int count = page.glyphs().stream().filter(g -> !g.isSpace()).mapToInt(g -> 1).sum();
    if (count > 0 && count <= STAMP && page.pictured() >= WHOLE) {
      notices.add(Notice.of(Notice.Code.PICTURE_BESIDE_TEXT, Integer.toString(page.number())));
    }
  }

  private PageContent recognised(PageContent page, Supplier<Optional<Picture>> picture) {
    String number = Integer.toString(page.number());
    try {
      Recognizer words = recognizer();
      Optional<Picture> painted = picture.get();
      if (painted.isEmpty()) {
        notices.add(Notice.of(Notice.Code.UNPAINTABLE_PAGE, number));
        return page;
      }
      progress.recognition();
      RecognizedPage read = RecognizedPage.of(painted.get(), words);
      (read.letters() > 0 ? recognised : blank).add(page.number());
      letters += read.letters();
      sure += read.confidence() * read.letters();
      Picture straight = read.look().letters();
      Lettering lettering = new Lettering(Ink.of(straight), straight.scale());
      List<Stretch> stretches = lettering.stretches(read.words());
      tellOfUnsure(number, stretches);
      return content(page, read, lettering.glyphs(stretches));
    } catch (RecognitionException e) {
      switch (e.reason()) {
        case MISSING -> missed.add(page.number());
        case FAILED -> notices.add(Notice.of(Notice.Code.RECOGNITION_FAILED, number, e.detail()));
        case TIMEOUT -> notices.add(Notice.of(Notice.Code.RECOGNITION_TIMEOUT, number, e.detail()));
      }
      return page;
    }
  }

  /** Looked for once, when the first page needs it. */
  private Recognizer recognizer() throws RecognitionException {
    if (missing.isPresent()) {
      throw missing.get();
    }
    try {
      if (recognizer.isEmpty()) {
        recognizer = Optional.of(ocr.recognizer().find());
      }
      return recognizer.get();
    } catch (RecognitionException e) {
      missing = Optional.of(e);
      throw e;
    }
  }

  private void tellOfUnsure(String page, List<Stretch> stretches) {
    List<String> unsure =
        stretches.stream()
            .flatMap(stretch -> stretch.words().stream())
            .filter(word -> word.confidence() < UNSURE && Letters.of(word.text()).count() > 0)
            .map(RecognizedWord::text)
            .toList();
    if (!unsure.isEmpty()) {
      notices.add(
          Notice.of(
              Notice.Code.UNSURE_WORDS,
              page,
              Integer.toString(unsure.size()),
              String.join(" ", unsure)));
    }
  }

  private static PageContent content(PageContent page, RecognizedPage read, List<Glyph> glyphs) {
    PageContent upright =
        new Turn(read.quarters(), page.width(), page.height())
            .upright(page)
            .painted(glyphs, read.look().rulings(), read.look().fills());
    TextCount count = page.read();
    for (Glyph glyph : glyphs) {
      count = count.plus(TextCount.of(glyph.text()));
    }
    return new Turn((4 - read.quarters()) % 4, upright.width(), upright.height())
        .upright(upright)
        .accounted(replaced(page), count);
  }

  /** The page's own text, which the recognised text stands in for. */
  private static List<SetAside> replaced(PageContent page) {
    List<SetAside> all = new ArrayList<>(page.setAside());
    Lines.byPlace(Words.of(page))
        .forEach(
            line ->
                all.add(
                    new SetAside(
                        line.plain().replace("\u00AD", ""),
                        SetAside.Reason.RECOGNIZED_ANEW,
                        line.provenance())));
    return all;
  }
}
