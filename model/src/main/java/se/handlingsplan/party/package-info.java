/** Who is named in a text, and which names are one party's. */
@NullMarked
package se.handlingsplan.party;

import org.jspecify.annotations.NullMarked;
