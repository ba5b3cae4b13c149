/** Publications as web pages. */
@NullMarked
package se.handlingsplan.render.html;

import org.jspecify.annotations.NullMarked;
