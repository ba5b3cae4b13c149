package se.handlingsplan.render.pdf;

import java.util.function.Supplier;

/**
 * A cell set to its width.
 *
 * @param row first row it covers, counted from 0
 * @param lastRow last row it covers
 * @param column first column it covers, counted from 0
 * @param left of its edge in points from the table's
 * @param width from edge to edge in points
 * @param continued what stands in it after a page break when nothing is left of its text; empty but
 *     for cells that tell what rows are about, and set only where a page break asks for it
 */
record LaidCell(
    int row,
    int lastRow,
    int column,
    double left,
    double width,
    double padding,
    boolean header,
    Column text,
    Supplier<Column> continued) {}
