/** The gates a finished document has to pass before it is published, and what they find. */
@NullMarked
package se.handlingsplan.render.gate;

import org.jspecify.annotations.NullMarked;
