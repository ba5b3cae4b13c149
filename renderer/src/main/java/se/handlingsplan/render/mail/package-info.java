/** Writes what the user's own mail program opens. It sends nothing. */
@NullMarked
package se.handlingsplan.render.mail;

import org.jspecify.annotations.NullMarked;
