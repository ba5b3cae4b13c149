/** Reads RTF: control words become paragraphs, tables and what is set aside. */
@NullMarked
package se.handlingsplan.extract.rtf;

import org.jspecify.annotations.NullMarked;
