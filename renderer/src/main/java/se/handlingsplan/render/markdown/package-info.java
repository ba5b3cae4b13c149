/** Writes publications as Markdown. */
@NullMarked
package se.handlingsplan.render.markdown;

import org.jspecify.annotations.NullMarked;
