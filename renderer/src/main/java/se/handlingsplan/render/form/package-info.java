/** What stands in the forms that parties fill in, whatever format they are in. */
@NullMarked
package se.handlingsplan.render.form;

import org.jspecify.annotations.NullMarked;
