/** Finished PDF documents, held against PDF/UA, PDF/A and what no standard can measure. */
@NullMarked
package se.handlingsplan.render.gate.pdf;

import org.jspecify.annotations.NullMarked;
