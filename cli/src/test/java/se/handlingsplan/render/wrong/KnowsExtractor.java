package se.handlingsplan.render.wrong;

import se.handlingsplan.extract.source.Format;

/** A writer that knows where the plan came from. */
public record KnowsExtractor(Format format) {}
