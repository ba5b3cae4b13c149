/** Finished Word documents, held against what an examiner of accessible documents looks for. */
@NullMarked
package se.handlingsplan.render.gate.word;

import org.jspecify.annotations.NullMarked;
