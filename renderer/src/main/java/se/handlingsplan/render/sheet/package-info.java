/** Writes tables as workbooks. */
@NullMarked
package se.handlingsplan.render.sheet;

import org.jspecify.annotations.NullMarked;
