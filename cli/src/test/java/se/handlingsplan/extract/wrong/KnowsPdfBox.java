package se.handlingsplan.extract.wrong;

import org.apache.pdfbox.pdmodel.PDDocument;

/** PDFBox outside its room. */
public record KnowsPdfBox(PDDocument thing) {}
