package se.handlingsplan.extract.wrong;

import se.handlingsplan.render.Messages;

/** A reader that knows the words of those who write. */
public record KnowsRenderer(Messages messages) {}
