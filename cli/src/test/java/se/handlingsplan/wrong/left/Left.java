package se.handlingsplan.wrong.left;

import java.util.List;
import se.handlingsplan.wrong.right.Right;

/** One half of a knot of packages. */
public record Left(List<Right> others) {}
