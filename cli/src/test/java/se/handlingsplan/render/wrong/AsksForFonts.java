package se.handlingsplan.render.wrong;

import java.awt.GraphicsEnvironment;

/** A font of the machine instead of one of ours. */
public record AsksForFonts(GraphicsEnvironment thing) {}
