/** Finds tables, chooses between candidates and joins what page breaks cut. */
@NullMarked
package se.handlingsplan.extract.pdf.table;

import org.jspecify.annotations.NullMarked;
