/** What every reader of a file format shares. */
@NullMarked
package se.handlingsplan.extract.source;

import org.jspecify.annotations.NullMarked;
