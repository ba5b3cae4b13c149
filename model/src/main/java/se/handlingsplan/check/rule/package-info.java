/** What a good plan keeps to: one class a rule, and the catalogue of them all. */
@NullMarked
package se.handlingsplan.check.rule;

import org.jspecify.annotations.NullMarked;
