/** Tables as they stand, without a plan: what is written of them, and in which words. */
@NullMarked
package se.handlingsplan.render.table;

import org.jspecify.annotations.NullMarked;
