package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.text.WordDiff;

/** Marks what was put in and taken out as changes that Word can accept and reject. */
final class Revisions {
  /** No person has made the changes. */
  private static final String AUTHOR = "Handlingsplan";

  /** The clock would make every file differ, and plans do not say when they were changed. */
  private static final int ANY_YEAR = 2000;

  private int last;

  void sign(CTTrackChange change) {
    change.setId(BigInteger.valueOf(++last));
    change.setAuthor(AUTHOR);
    change.setDate(day());
  }

  static Calendar day() {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.clear();
    day.set(ANY_YEAR, Calendar.JANUARY, 1, 0, 0, 0);
    day.set(Calendar.ZONE_OFFSET, 0);
    return day;
  }

  /** Which of two texts there are. */
  enum Side {
    BOTH,
    EARLIER,
    LATER;

    static Side of(FieldChange text) {
      return of(!text.before().isBlank(), !text.after().isBlank());
    }

    static Side of(boolean before, boolean after) {
      return before == after ? BOTH : before ? EARLIER : LATER;
    }
  }

  /** Writes a text word by word; the paragraph itself comes or goes with it. */
  void write(FieldChange text, CTP paragraph) {
    mark(Side.of(text), paragraph);
    for (WordDiff.Piece piece : text.words().pieces()) {
      write(piece, paragraph);
    }
  }

  /** Writes a text that comes or goes whole with what it belongs to. */
  void write(String text, Side side, CTP paragraph) {
    mark(side, paragraph);
    WordDiff.Fate fate =
        switch (side) {
          case BOTH -> WordDiff.Fate.SAME;
          case EARLIER -> WordDiff.Fate.REMOVED;
          case LATER -> WordDiff.Fate.ADDED;
        };
    write(new WordDiff.Piece(fate, text), paragraph);
  }

  private void write(WordDiff.Piece piece, CTP paragraph) {
    switch (piece.fate()) {
      case SAME -> Texts.write(piece.text(), paragraph.addNewR());
      case REMOVED -> {
        var deletion = paragraph.addNewDel();
        sign(deletion);
        Texts.writeDeleted(piece.text(), deletion.addNewR());
      }
      case ADDED -> {
        var insertion = paragraph.addNewIns();
        sign(insertion);
        Texts.write(piece.text(), insertion.addNewR());
      }
    }
  }

  private void mark(Side side, CTP paragraph) {
    if (side != Side.BOTH) {
      CTParaRPr end = paragraph.getPPr().addNewRPr();
      sign(side == Side.LATER ? end.addNewIns() : end.addNewDel());
    }
  }

  void mark(Side side, CTRow row) {
    if (side != Side.BOTH) {
      CTTrPr properties = row.isSetTrPr() ? row.getTrPr() : row.addNewTrPr();
      sign(side == Side.LATER ? properties.addNewIns() : properties.addNewDel());
    }
  }
}
