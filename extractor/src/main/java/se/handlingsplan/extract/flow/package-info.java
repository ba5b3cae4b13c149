/**
 * What readers of word processors' formats share: paragraphs become lists and headings, rows become
 * grids, signs of symbol fonts become letters.
 */
@NullMarked
package se.handlingsplan.extract.flow;

import org.jspecify.annotations.NullMarked;
