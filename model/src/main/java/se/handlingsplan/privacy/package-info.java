/** What is known of persons in a plan, and a plan without it. */
@NullMarked
package se.handlingsplan.privacy;

import org.jspecify.annotations.NullMarked;
