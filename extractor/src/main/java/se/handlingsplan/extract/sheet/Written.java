package se.handlingsplan.extract.sheet;

import se.handlingsplan.document.RichText;

/**
 * A cell with text in it.
 *
 * @param unseen whether its own format hides the text
 */
record Written(Address at, RichText text, boolean unseen) {}
