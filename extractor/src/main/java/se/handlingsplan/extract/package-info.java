/** The front door of reading: from a file's bytes to a source document. */
@NullMarked
package se.handlingsplan.extract;

import org.jspecify.annotations.NullMarked;
