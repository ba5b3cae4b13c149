/** Reads profiles from YAML. */
@NullMarked
package se.handlingsplan.extract.profile;

import org.jspecify.annotations.NullMarked;
