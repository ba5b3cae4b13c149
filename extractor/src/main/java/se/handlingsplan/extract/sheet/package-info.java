/** Reads workbooks of Excel, sheet by sheet. */
@NullMarked
package se.handlingsplan.extract.sheet;

import org.jspecify.annotations.NullMarked;
