/** What became of files that were to be done, one by one and all together. */
@NullMarked
package se.handlingsplan.outcome;

import org.jspecify.annotations.NullMarked;
