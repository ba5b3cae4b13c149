package se.handlingsplan.render.gate.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSTrailer;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDOutlineDictionary;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.structure.PDStructTreeRoot;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.TextSigns;

/**
 * What no validator measures: a title that says something, headings, header cells, bookmarks in
 * long documents, text where there is a picture of it.
 *
 * @param broken the rules of PDF/UA-1 that are told already
 */
record ReadersNeeds(PDDocument document, Set<String> broken) {
  /** Pages from which on nobody finds the way without bookmarks. */
  private static final int LONG = 20;

  /** Pages that may go without a heading. */
  private static final int SHORT = 2;

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    title(faults);
    String language = document.getCatalog().getStringKey(ASAtom.LANG);
    boolean told =
        broken.stream().anyMatch(rule -> Topics.of(PDFAFlavour.PDFUA_1, rule).equals("language"));
    if (!told && (language == null || language.isBlank())) {
      faults.add(new Fault(PdfRule.NO_LANGUAGE.requirement(), new Spot.Whole()));
    }
    List<PDPage> pages = document.getPages();
    if (pages.size() > LONG && !hasBookmarks()) {
      faults.add(new Fault(PdfRule.NO_BOOKMARKS.requirement(), new Spot.Whole()));
    }
    PDStructTreeRoot root = document.getStructTreeRoot();
    if (root != null) {
      structure(root, pages.size(), faults);
    }
    pages(pages, faults);
    return faults;
  }

  private void title(List<Fault> faults) {
    COSTrailer trailer = document.getDocument().getTrailer();
    String title = trailer.getInfo() == null ? null : trailer.getInfo().getStringKey(ASAtom.TITLE);
    if (title != null && TextSigns.isNoTitle(title)) {
      faults.add(
          new Fault(
              PdfRule.NO_TITLE_WORDS.requirement(), new Spot.Whole(), List.of(Quote.of(title))));
    }
  }

  private boolean hasBookmarks() {
    PDOutlineDictionary outlines = document.getOutlines();
    return outlines != null && outlines.getFirst() != null;
  }

  private void structure(PDStructTreeRoot root, int pages, List<Fault> faults) {
    StructureWalk walk = new StructureWalk(new Spots(document));
    root.getStructChildren().forEach(element -> walk.element(element, ""));
    faults.addAll(walk.faults());
    if (!walk.hasHeading() && pages > SHORT) {
      faults.add(new Fault(PdfRule.NO_HEADINGS.requirement(), new Spot.Whole()));
    }
  }

  private static void pages(List<PDPage> pages, List<Fault> faults) {
    List<Fault> pictures = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i < pages.size(); i++) {
      PageMarks marks = PageMarks.of(pages.get(i));
      text |= marks.text();
      if (marks.picture() && !marks.text()) {
        pictures.add(new Fault(PdfRule.PICTURE_PAGE.requirement(), new Spot.Page(i + 1, "")));
      }
    }
    faults.addAll(pictures);
    if (!text && pictures.isEmpty()) {
      faults.add(new Fault(PdfRule.NO_TEXT.requirement(), new Spot.Whole()));
    }
  }
}
