/** What plans differ in, in words. */
@NullMarked
package se.handlingsplan.render.change;

import org.jspecify.annotations.NullMarked;
