/** What all that is published has in common: its words. */
@NullMarked
package se.handlingsplan.render;

import org.jspecify.annotations.NullMarked;
