package se.handlingsplan.render.wrong;

import org.verapdf.pdfa.PDFAParser;

/** veraPDF outside its room. */
public record KnowsVeraPdf(PDFAParser thing) {}
