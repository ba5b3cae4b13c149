/** How one year's plan becomes the next, and what plans of different years differ in. */
@NullMarked
package se.handlingsplan.change;

import org.jspecify.annotations.NullMarked;
