package se.handlingsplan.extract.wrong;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** POI outside its rooms. */
public record KnowsPoi(XWPFDocument thing) {}
