/** Finished web pages, held against WCAG as far as it can be read from the page itself. */
@NullMarked
package se.handlingsplan.render.gate.html;

import org.jspecify.annotations.NullMarked;
