package se.handlingsplan.extract.pdf.table;

import java.util.List;
import se.handlingsplan.extract.pdf.layout.PageText;

/** Finds what may be tables on a page. */
public interface TableDetector {
  List<TableCandidate> detect(PageText page);
}
