package se.handlingsplan.extract.sheet;

import se.handlingsplan.document.RichText;

/**
 * A cell with text in it.
 *
 * @param struckOut what of it has a line through it
 * @param unseen whether its own format hides the text
 */
record Written(Address at, RichText text, String struckOut, boolean unseen) {}
