/** Reads blocks by what the file itself says of its structure. */
@NullMarked
package se.handlingsplan.extract.pdf.tagged;

import org.jspecify.annotations.NullMarked;
