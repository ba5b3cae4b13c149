package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Remark;

/**
 * The notes on one page: highlighted boxes, and signs where a note has no box for itself. Programs
 * open the uppermost of what lies at a place, so smaller boxes lie on larger ones, signs on boxes
 * and no sign on another. All lie beneath what the page had before, whose links and fields go on
 * working.
 */
final class PageNotes {
  /** Less than this cannot be seen or hit, in points. */
  private static final double LEAST = 6;

  /** How wide and high a sign is, in points. */
  private static final double SIGN = 16;

  /** Between signs, and between a sign and the page's edge, in points. */
  private static final double GAP = 3;

  /** How large an opened note is, in points. */
  private static final double POPUP_WIDTH = 200;

  private static final double POPUP_HEIGHT = 100;

  private final PDPage page;
  private final Shown shown;
  private final Map<Box, List<Remark>> boxes = new LinkedHashMap<>();
  private final List<Remark> loose = new ArrayList<>();
  private final List<Box> signs = new ArrayList<>();

  PageNotes(PDPage page) {
    this.page = page;
    this.shown = Shown.of(page);
  }

  /** Adds a remark about a box on the page as shown. */
  void add(Box box, Remark remark) {
    boxes.computeIfAbsent(visible(box), b -> new ArrayList<>()).add(remark);
  }

  /** Adds a remark that is about no box. */
  void add(Remark remark) {
    loose.add(remark);
  }

  /** The part of a box that is on the page, made large enough to be seen. */
  private Box visible(Box box) {
    Stretch across = Stretch.visible(box.left(), box.right(), shown.width());
    Stretch down = Stretch.visible(box.top(), box.bottom(), shown.height());
    return new Box(across.from(), down.from(), across.to(), down.to());
  }

  /** A stretch of one side of the page. */
  private record Stretch(double from, double to) {
    static Stretch visible(double from, double to, double side) {
      double start = Math.clamp(from, 0, side);
      double end = Math.clamp(to, 0, side);
      if (end - start >= LEAST) {
        return new Stretch(start, end);
      }
      double least = Math.min(LEAST, side);
      double moved = Math.clamp((start + end - least) / 2, 0, side - least);
      return new Stretch(moved, moved + least);
    }
  }

  /** Puts the notes on the page. */
  void write(PDDocument document, String author) throws IOException {
    List<PDAnnotation> notes = new ArrayList<>();
    List<Box> largestFirst =
        boxes.keySet().stream()
            .sorted(Comparator.comparingDouble((Box box) -> box.width() * box.height()).reversed())
            .toList();
    NoteInk ink = new NoteInk(document, shown);
    for (Box box : largestFirst) {
      PDAnnotationHighlight highlight = new PDAnnotationHighlight();
      highlight.setQuadPoints(corners(box));
      ink.highlight(highlight, box);
      notes.addAll(written(highlight, box, remarks(box).getFirst(), author));
    }
    for (Remark remark : loose) {
      notes.addAll(sign(new Box(GAP, GAP, GAP + SIGN, GAP + SIGN), remark, ink, author));
    }
    for (Box box : boxes.keySet()) {
      for (Remark remark : remarks(box).subList(1, remarks(box).size())) {
        notes.addAll(sign(box, remark, ink, author));
      }
    }
    COSDictionary dictionary = page.getCOSObject();
    @Nullable COSArray before = dictionary.getCOSArray(COSName.ANNOTS);
    COSArray all = before == null ? new COSArray() : before;
    for (int i = 0; i < notes.size(); i++) {
      all.add(i, notes.get(i).getCOSObject());
    }
    if (before == null) {
      dictionary.setItem(COSName.ANNOTS, all);
    }
  }

  private List<Remark> remarks(Box box) {
    return boxes.getOrDefault(box, List.of());
  }

  private List<PDAnnotation> sign(Box about, Remark remark, NoteInk ink, String author)
      throws IOException {
    Box place = free(about);
    signs.add(place);
    PDAnnotationText sign = new PDAnnotationText();
    sign.setName(PDAnnotationText.NAME_NOTE);
    ink.sign(sign, place);
    return written(sign, place, remark, author);
  }

  /**
   * Where a sign lies on no other: from the box's upper right corner to the left and down, and on
   * down the page. Where all is taken, anywhere on the page; where that is full, on another.
   */
  private Box free(Box about) {
    return free(about.left(), about.top(), about.right())
        .or(() -> free(0, 0, shown.width()))
        .orElseGet(() -> square(about.right() - SIGN, about.top()));
  }

  private Optional<Box> free(double left, double top, double right) {
    for (double y = top; y == top || y + SIGN <= shown.height(); y += SIGN + GAP) {
      for (double x = right - SIGN; x == right - SIGN || x >= left; x -= SIGN + GAP) {
        Box place = square(x, y);
        if (signs.stream().noneMatch(place::overlaps)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  /** A sign's place, moved onto the page. */
  private Box square(double left, double top) {
    double x = Math.max(0, Math.min(left, shown.width() - SIGN));
    double y = Math.max(0, Math.min(top, shown.height() - SIGN));
    return new Box(x, y, x + SIGN, y + SIGN);
  }

  /** A note with what both kinds have in common, and what it opens in. */
  private List<PDAnnotation> written(
      PDAnnotationMarkup note, Box place, Remark remark, String author) {
    note.setPage(page);
    note.setPrinted(true);
    note.setTitlePopup(author);
    note.setSubject(remark.title().strip());
    note.setContents(contents(remark));
    double left = Math.max(0, Math.min(place.right() + GAP, shown.width() - POPUP_WIDTH));
    double top = Math.max(0, Math.min(place.top(), shown.height() - POPUP_HEIGHT));
    PDAnnotationPopup popup = new PDAnnotationPopup();
    popup.setRectangle(shown.rectangle(new Box(left, top, left + POPUP_WIDTH, top + POPUP_HEIGHT)));
    popup.setPage(page);
    popup.setParent(note);
    note.setPopup(popup);
    return List.of(note, popup);
  }

  /** The title too: few programs show it elsewhere. Lines are divided as the format has it. */
  private static String contents(Remark remark) {
    return Stream.of(remark.title(), remark.text())
        .map(String::strip)
        .flatMap(String::lines)
        .collect(Collectors.joining("\r"));
  }

  /** The box's corners on the page itself, in the order that programs expect: as in a Z. */
  private float[] corners(Box box) {
    double[] corners = {
      box.left(), box.top(), box.right(), box.top(),
      box.left(), box.bottom(), box.right(), box.bottom()
    };
    float[] there = new float[corners.length];
    shown.back().transform(corners, 0, there, 0, corners.length / 2);
    return there;
  }
}
