/** What parties are asked to fill in, and what came back. */
@NullMarked
package se.handlingsplan.form;

import org.jspecify.annotations.NullMarked;
