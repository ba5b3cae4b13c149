/** Reads pages that are pictures: their words by a recogniser, their rulings and shades by ink. */
@NullMarked
package se.handlingsplan.extract.pdf.ocr;

import org.jspecify.annotations.NullMarked;
