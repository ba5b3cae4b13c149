/** Reads the forms that parties have filled in. */
@NullMarked
package se.handlingsplan.extract.form;

import org.jspecify.annotations.NullMarked;
