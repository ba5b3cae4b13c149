/** Reads Word's old binary format, of Word 97 to 2003. */
@NullMarked
package se.handlingsplan.extract.doc;

import org.jspecify.annotations.NullMarked;
