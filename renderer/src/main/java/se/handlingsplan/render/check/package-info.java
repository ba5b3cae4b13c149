/** What a check has found, for people: places, words and what to do next. */
@NullMarked
package se.handlingsplan.render.check;

import org.jspecify.annotations.NullMarked;
