package se.handlingsplan.extract.pdf.page;

import se.handlingsplan.document.Box;

/**
 * A filled rectangle.
 *
 * @param lightness from 0 for black to 1 for white, as far as the colour's numbers tell
 */
public record Fill(Box box, double lightness) {}
