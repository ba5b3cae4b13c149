/** What the user is told of a plan: gaps, decisions and how the reading went. */
@NullMarked
package se.handlingsplan.render.report;

import org.jspecify.annotations.NullMarked;
