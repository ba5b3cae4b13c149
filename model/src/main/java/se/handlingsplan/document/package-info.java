/**
 * What a file says, before anyone asks what it means: blocks of text and tables, with their places.
 */
@NullMarked
package se.handlingsplan.document;

import org.jspecify.annotations.NullMarked;
