/** Accounts of text: nothing lost, nothing invented. */
@NullMarked
package se.handlingsplan.conservation;

import org.jspecify.annotations.NullMarked;
