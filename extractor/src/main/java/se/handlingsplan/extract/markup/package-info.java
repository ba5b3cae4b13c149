/** Reads HTML: pages of web sites and what word processors save as web pages. */
@NullMarked
package se.handlingsplan.extract.markup;

import org.jspecify.annotations.NullMarked;
