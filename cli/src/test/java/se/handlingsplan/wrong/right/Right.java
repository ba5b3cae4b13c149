package se.handlingsplan.wrong.right;

import java.util.List;
import se.handlingsplan.wrong.left.Left;

/** The other half of a knot of packages. */
public record Right(List<Left> others) {}
