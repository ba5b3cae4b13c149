package se.handlingsplan.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.text.WordDiff;
import se.handlingsplan.theme.TextRole;

/**
 * What two plans differ in, as a Word file with tracked changes: whoever accepts all of them has
 * the later wording of each part, and whoever rejects them the earlier one.
 */
public final class DiffDocument {
  private static final String AUTHOR = "Handlingsplan";

  /** In twips; the second takes what the first leaves. */
  private static final int LABEL_WIDTH = 2600;

  /** The names of the bits for a header row and no bands. */
  private static final byte[] LOOK = {0x06, 0x20};

  private final ComparedPlans plans;
  private final Messages messages;
  private final ChangeWords words;
  private final Calendar date;
  private int ids;

  private DiffDocument(ComparedPlans plans, Messages messages) {
    this.plans = plans;
    this.messages = messages;
    this.words = new ChangeWords(messages);
    // Word demands a time; the clock would make every file differ.
    this.date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.setTimeInMillis(0);
  }

  /** The file's bytes; the same for the same plans. */
  public static byte[] write(ComparedPlans plans, Messages messages) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      try (OPCPackage pack = OPCPackage.create(file)) {
        new DiffDocument(plans, messages).fill(pack);
      }
      return SteadyZip.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Names and types of the parts are our own", e);
    }
  }

  private void fill(OPCPackage pack) throws IOException, InvalidFormatException {
    Parts parts = new Parts(pack);
    String title = words.title(plans);
    Publication publication =
        new Publication(
            title,
            title,
            messages.locale().toLanguageTag(),
            List.of(),
            Map.of(),
            Edition.plain().standing(),
            "");
    Page page = Page.of(publication);
    DocumentDocument document = DocumentDocument.Factory.newInstance(Parts.XML);
    CTBody body = document.addNewDocument().addNewBody();
    body(body, title, page.textWidth());
    page.write(publication, body.addNewSectPr(), parts);
    parts.add(
        XWPFRelation.STYLES, Look.styles(publication.language(), publication.edition().theme()));
    parts.add(XWPFRelation.SETTINGS, Look.settings(publication.language()));
    parts.add(XWPFRelation.NUMBERING, new Numbering().document());
    parts.fill(document);
    CoreProperties.write(publication, pack.getPackageProperties());
    CoreProperties.writeOwn(publication, pack);
  }

  private void body(CTBody body, String title, int width) {
    plain(body.addNewP(), TextRole.HEADING_1, title);
    plain(
        body.addNewP(),
        TextRole.BODY,
        messages.text("change.files", plans.earlierName(), plans.laterName()));
    words.counts(plans).forEach(count -> plain(body.addNewP(), TextRole.BODY, count));
    for (Map.Entry<String, List<PlanChange>> area : plans.byArea().entrySet()) {
      plain(body.addNewP(), TextRole.HEADING_2, words.area(area.getKey()));
      for (PlanChange change : area.getValue()) {
        plain(body.addNewP(), TextRole.HEADING_3, words.head(change));
        words.places(change).forEach(place -> plain(body.addNewP(), TextRole.BODY, place));
        if (!change.fields().isEmpty()) {
          table(change, body.addNewTbl(), width);
          body.addNewP().addNewPPr().addNewPStyle().setVal(Styling.END);
        }
      }
    }
  }

  private void plain(CTP paragraph, TextRole role, String text) {
    paragraph.addNewPPr().addNewPStyle().setVal(Styling.own().of(role));
    Texts.write(text.replace('\n', ' '), paragraph.addNewR());
  }

  private void table(PlanChange change, CTTbl table, int width) {
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(Styling.own().of(TextRole.TABLE));
    properties.addNewTblW().setW(BigInteger.valueOf(width));
    properties.getTblW().setType(STTblWidth.DXA);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    properties.addNewTblLook().setVal(LOOK);
    properties.getTblLook().setFirstRow("1");
    properties.addNewTblCaption().setVal(Legible.text(words.head(change)).replace('\n', ' '));
    table.addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(LABEL_WIDTH));
    table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width - LABEL_WIDTH));
    CTRow header = table.addNewTr();
    header.addNewTrPr().addNewTblHeader();
    plain(cell(header, LABEL_WIDTH), TextRole.TABLE_HEAD, messages.text("decide.field"));
    plain(cell(header, width - LABEL_WIDTH), TextRole.TABLE_HEAD, messages.text("report.what"));
    for (FieldChange field : change.fields()) {
      CTRow row = table.addNewTr();
      plain(cell(row, LABEL_WIDTH), TextRole.TABLE_TEXT, words.field(field));
      CTP text = cell(row, width - LABEL_WIDTH);
      text.addNewPPr().addNewPStyle().setVal(Styling.own().of(TextRole.TABLE_TEXT));
      WordDiff diff =
          WordDiff.between(words.shown(field, field.before()), words.shown(field, field.after()));
      diff.pieces().forEach(piece -> piece(piece, text));
    }
  }

  private static CTP cell(CTRow row, int width) {
    CTTc cell = row.addNewTc();
    cell.addNewTcPr().addNewTcW().setW(BigInteger.valueOf(width));
    cell.getTcPr().getTcW().setType(STTblWidth.DXA);
    return cell.addNewP();
  }

  private void piece(WordDiff.Piece piece, CTP text) {
    switch (piece.fate()) {
      case SAME -> Texts.write(piece.text(), text.addNewR());
      case ADDED -> {
        var inserted = text.addNewIns();
        tracked(inserted);
        Texts.write(piece.text(), inserted.addNewR());
      }
      case REMOVED -> {
        var deleted = text.addNewDel();
        tracked(deleted);
        deleted(piece.text(), deleted.addNewR());
      }
    }
  }

  private void tracked(CTTrackChange change) {
    change.setId(BigInteger.valueOf(ids++));
    change.setAuthor(AUTHOR);
    change.setDate(date);
  }

  /** What is deleted has an element of its own for its letters. */
  private static void deleted(String text, CTR run) {
    String[] lines = Legible.text(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addNewBr();
      }
      if (!lines[i].isEmpty()) {
        CTText letters = run.addNewDelText();
        letters.setStringValue(lines[i]);
        letters.setSpace(SpaceAttribute.Space.PRESERVE);
      }
    }
  }
}
