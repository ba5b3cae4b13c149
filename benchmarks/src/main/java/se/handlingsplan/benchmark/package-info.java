/** How fast documents are read, measured with JMH against PDFBox's own text stripper. */
@NullMarked
package se.handlingsplan.benchmark;

import org.jspecify.annotations.NullMarked;
