/** The command line. */
@NullMarked
package se.handlingsplan.cli;

import org.jspecify.annotations.NullMarked;
