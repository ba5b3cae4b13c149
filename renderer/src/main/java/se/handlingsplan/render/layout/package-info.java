/** How a plan is laid out as a document, whatever the format. */
@NullMarked
package se.handlingsplan.render.layout;

import org.jspecify.annotations.NullMarked;
