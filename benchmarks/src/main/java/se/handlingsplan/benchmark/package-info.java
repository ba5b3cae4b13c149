/**
 * How fast documents are read and written, measured with JMH against what the libraries do by
 * themselves.
 */
@NullMarked
package se.handlingsplan.benchmark;

import org.jspecify.annotations.NullMarked;
