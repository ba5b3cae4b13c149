/** Reads Word documents by walking their body. */
@NullMarked
package se.handlingsplan.extract.word;

import org.jspecify.annotations.NullMarked;
