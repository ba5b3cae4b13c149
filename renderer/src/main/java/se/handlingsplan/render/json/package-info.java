/** Plan JSON, written and read. */
@NullMarked
package se.handlingsplan.render.json;

import org.jspecify.annotations.NullMarked;
