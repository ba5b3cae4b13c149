/** A plan as rows and columns, for those who sort, filter and count. */
@NullMarked
package se.handlingsplan.render.rows;

import org.jspecify.annotations.NullMarked;
