/** The normal form of text, and likeness of words. */
@NullMarked
package se.handlingsplan.text;

import org.jspecify.annotations.NullMarked;
