/** Reads PDF files. */
@NullMarked
package se.handlingsplan.extract.pdf;

import org.jspecify.annotations.NullMarked;
