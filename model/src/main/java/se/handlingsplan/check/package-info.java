/** What is missing or doubtful in a plan: one class a rule. */
@NullMarked
package se.handlingsplan.check;

import org.jspecify.annotations.NullMarked;
