/** From glyphs to words, lines, paragraphs, lists and headings. */
@NullMarked
package se.handlingsplan.extract.pdf.layout;

import org.jspecify.annotations.NullMarked;
