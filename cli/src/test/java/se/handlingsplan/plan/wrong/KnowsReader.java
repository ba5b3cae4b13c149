package se.handlingsplan.plan.wrong;

import se.handlingsplan.extract.source.Format;

/** A noun of the model that knows who makes it. */
public record KnowsReader(Format format) {}
