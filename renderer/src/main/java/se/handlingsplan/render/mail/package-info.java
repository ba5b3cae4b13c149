/** Writes what the user's own mail and calendar programs open. It sends nothing. */
@NullMarked
package se.handlingsplan.render.mail;

import org.jspecify.annotations.NullMarked;
