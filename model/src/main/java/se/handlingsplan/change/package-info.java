/** How one year's plan becomes the next. */
@NullMarked
package se.handlingsplan.change;

import org.jspecify.annotations.NullMarked;
