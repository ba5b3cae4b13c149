package se.handlingsplan.render.wrong;

import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF outside its room. */
public record KnowsOpenPdf(PdfWriter thing) {}
