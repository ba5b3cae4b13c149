/** Targets for a fuzzer: each takes any bytes, and complains of nothing but a defect. */
@NullMarked
package se.handlingsplan.fuzzing;

import org.jspecify.annotations.NullMarked;
