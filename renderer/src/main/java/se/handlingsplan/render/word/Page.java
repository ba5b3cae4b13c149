package se.handlingsplan.render.word;

import java.io.IOException;
import java.math.BigInteger;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/** A page and what stands at its top and foot; lengths in twips (1/1440 inch). */
record Page(boolean landscape) {
  private static final int A4_LONG = 16838;
  private static final int A4_SHORT = 11906;

  /** 2 cm. */
  private static final int MARGIN = 1134;

  /** From the edge of the paper to the text of header and footer: 1 cm. */
  private static final int EDGE = 567;

  static Page of(Publication publication) {
    return new Page(publication.landscape());
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
    if (publication.draft().isPresent()) {
      String header = parts.add(XWPFRelation.HEADER, header(publication.draft().get()));
      onEveryPage(section.addNewHeaderReference(), header);
    }
    onEveryPage(section.addNewFooterReference(), parts.add(XWPFRelation.FOOTER, foot(publication)));

    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width()));
    size.setH(BigInteger.valueOf(height()));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    margins(section.addNewPgMar());
  }

  private static void onEveryPage(CTHdrFtrRef reference, String id) {
    reference.setType(STHdrFtr.DEFAULT);
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

  private static HdrDocument header(String draft) {
    HdrDocument document = HdrDocument.Factory.newInstance(Parts.XML);
    CTP line = paragraph(document.addNewHdr(), "Header");
    Texts.write(draft, line.addNewR());
    return document;
  }

  private FtrDocument foot(Publication publication) {
    PageWords words = PageWords.in(publication.language());
    FtrDocument document = FtrDocument.Factory.newInstance(Parts.XML);
    CTHdrFtr footer = document.addNewFtr();
    CTP line = paragraph(footer, "Footer");
    CTTabStop atTheRight = line.getPPr().addNewTabs().addNewTab();
    atTheRight.setVal(STTabJc.RIGHT);
    atTheRight.setPos(BigInteger.valueOf(textWidth()));

    Texts.write(publication.title() + "\t" + words.pageOf().before(), line.addNewR());
    field("PAGE", line);
    Texts.write(words.pageOf().between(), line.addNewR());
    field("NUMPAGES", line);
    if (!words.pageOf().after().isEmpty()) {
      Texts.write(words.pageOf().after(), line.addNewR());
    }
    publication
        .documentNumber()
        .ifPresent(
            number ->
                Texts.write(words.documentNumber(number), paragraph(footer, "Footer").addNewR()));
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
