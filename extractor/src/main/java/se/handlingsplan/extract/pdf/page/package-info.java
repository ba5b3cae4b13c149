/**
 * What is painted on the pages of a PDF and what the file says about it, as plain records. The only
 * place that knows PDFBox.
 */
@NullMarked
package se.handlingsplan.extract.pdf.page;

import org.jspecify.annotations.NullMarked;
