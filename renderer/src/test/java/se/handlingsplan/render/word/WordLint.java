package se.handlingsplan.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** What an examiner of accessible Word files looks for. */
final class WordLint {
  private static final String HEADING = "Heading";

  private WordLint() {}

  static List<String> faults(XWPFDocument document) {
    List<String> faults = new ArrayList<>();
    String title =
        Optional.ofNullable(document.getProperties().getCoreProperties().getTitle()).orElse("");
    if (title.isBlank()) {
      faults.add("No title");
    }
    if (!document.getStyles().getCtStyles().xmlText().contains("w:lang w:val=\"sv-SE\"")) {
      faults.add("No language");
    }
    headings(document, faults);
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFTable table) {
        table(table, faults);
      } else if (element instanceof XWPFParagraph paragraph && paragraph.getText().isBlank()) {
        faults.add("Empty paragraph");
      }
    }
    return faults;
  }

  private static void headings(XWPFDocument document, List<String> faults) {
    int before = 0;
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      String style = Optional.ofNullable(paragraph.getStyle()).orElse("");
      if (style.startsWith(HEADING)) {
        int level = Integer.parseInt(style.substring(HEADING.length()));
        if (level > before + 1) {
          faults.add("Heading level %d after %d".formatted(level, before));
        }
        before = level;
      }
    }
  }

  private static void table(XWPFTable table, List<String> faults) {
    if (!table.getRow(0).isRepeatHeader()) {
      faults.add("Table without heading row");
    }
    if (!table.getCTTbl().getTblPr().isSetTblDescription()) {
      faults.add("Table without description");
    }
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        List<IBodyElement> content = cell.getBodyElements();
        if (content.isEmpty() || content.getLast().getElementType() != BodyElementType.PARAGRAPH) {
          faults.add("Cell that does not end in a paragraph");
        }
        spacing(cell.getCTTc(), faults);
      }
    }
  }

  private static void spacing(CTTc cell, List<String> faults) {
    boolean several = cell.sizeOfPArray() > 1;
    if (several
        && cell.getPList().stream()
            .anyMatch(
                p ->
                    p.sizeOfRArray() == 0
                        && p.sizeOfSdtArray() == 0
                        && p.sizeOfHyperlinkArray() == 0)) {
      faults.add("Empty paragraph as spacing in a cell");
    }
  }
}
