/** Reads OpenDocument text by walking its body. */
@NullMarked
package se.handlingsplan.extract.odt;

import org.jspecify.annotations.NullMarked;
