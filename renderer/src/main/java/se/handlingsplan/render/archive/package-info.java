/** Archives, the outer form of office files. */
@NullMarked
package se.handlingsplan.render.archive;

import org.jspecify.annotations.NullMarked;
