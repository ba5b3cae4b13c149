/** From blocks to a plan, by profile. */
@NullMarked
package se.handlingsplan.extract.interpret;

import org.jspecify.annotations.NullMarked;
