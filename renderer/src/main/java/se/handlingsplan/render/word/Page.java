package se.handlingsplan.render.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.Logo;
import se.handlingsplan.theme.TextRole;

/** A page and what stands at its top and foot; lengths in twips (1/1440 inch). */
record Page(boolean landscape) {
  private static final int A4_LONG = 16838;
  private static final int A4_SHORT = 11906;

  /** 2 cm. */
  private static final int MARGIN = 1134;

  /** From the edge of the paper to the text of header and footer: 1 cm. */
  private static final int EDGE = 567;

  static Page of(Publication publication) {
    return new Page(publication.edition().landscape());
  }

  /** The width that text may fill. */
  int textWidth() {
    return width() - 2 * MARGIN;
  }

  private int width() {
    return landscape ? A4_LONG : A4_SHORT;
  }

  private int height() {
    return landscape ? A4_SHORT : A4_LONG;
  }

  void write(Publication publication, CTSectPr section, Parts parts)
      throws IOException, InvalidFormatException {
    Optional<String> draft = publication.edition().draft();
    Optional<Logo> logo = publication.edition().theme().logo();
    if (draft.isPresent()) {
      reference(
          STHdrFtr.DEFAULT,
          section.addNewHeaderReference(),
          parts.add(XWPFRelation.HEADER, header(draft, Styling.own())));
    }
    if (logo.isPresent()) {
      String first = parts.addHeader(logo.get(), picture -> header(logo.get(), picture, draft));
      reference(STHdrFtr.FIRST, section.addNewHeaderReference(), first);
    }
    String foot = parts.add(XWPFRelation.FOOTER, foot(publication, textWidth(), Styling.own()));
    reference(STHdrFtr.DEFAULT, section.addNewFooterReference(), foot);
    if (logo.isPresent()) {
      reference(STHdrFtr.FIRST, section.addNewFooterReference(), foot);
      section.addNewTitlePg();
    }

    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width()));
    size.setH(BigInteger.valueOf(height()));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    margins(section.addNewPgMar());
  }

  private static void reference(STHdrFtr.Enum pages, CTHdrFtrRef reference, String id) {
    reference.setType(pages);
    reference.setId(id);
  }

  private static void margins(CTPageMar margins) {
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setRight(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }

  static HdrDocument header(Optional<String> draft, Styling styling) {
    HdrDocument document = HdrDocument.Factory.newInstance(Parts.XML);
    CTHdrFtr header = document.addNewHdr();
    draft.ifPresent(
        word -> Texts.write(word, paragraph(header, styling.of(TextRole.HEADER)).addNewR()));
    return document;
  }

  private static HdrDocument header(Logo logo, String picture, Optional<String> draft) {
    HdrDocument document = header(draft, Styling.own());
    CTP line = document.getHdr().insertNewP(0);
    line.addNewPPr().addNewPStyle().setVal(Styling.ownId(TextRole.HEADER));
    line.getPPr().addNewJc().setVal(STJc.LEFT);
    LogoPicture.write(logo, picture, line.addNewR());
    return document;
  }

  /** Title and page number, and below them what the publisher registers. */
  static FtrDocument foot(Publication publication, int width, Styling styling) {
    PageWords words = PageWords.in(publication.language());
    FtrDocument document = FtrDocument.Factory.newInstance(Parts.XML);
    CTHdrFtr footer = document.addNewFtr();
    CTP line = paragraph(footer, styling.of(TextRole.FOOTER));
    CTTabStop atTheRight = line.getPPr().addNewTabs().addNewTab();
    atTheRight.setVal(STTabJc.RIGHT);
    atTheRight.setPos(BigInteger.valueOf(width));

    Texts.write(publication.title() + "\t" + words.pageOf().before(), line.addNewR());
    field("PAGE", line);
    Texts.write(words.pageOf().between(), line.addNewR());
    field("NUMPAGES", line);
    if (!words.pageOf().after().isEmpty()) {
      Texts.write(words.pageOf().after(), line.addNewR());
    }
    String registered = String.join(" · ", words.of(publication.edition().particulars()));
    if (!registered.isEmpty()) {
      Texts.write(registered, paragraph(footer, styling.of(TextRole.FOOTER)).addNewR());
    }
    return document;
  }

  private static CTP paragraph(CTHdrFtr parent, String style) {
    CTP paragraph = parent.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }

  /** A number that Word works out; 1 until it has. */
  private static void field(String instruction, CTP line) {
    var field = line.addNewFldSimple();
    field.setInstr(" " + instruction + " ");
    Texts.write("1", field.addNewR());
  }
}
