package se.handlingsplan.plan;

import java.util.Optional;

/** Prose of the plan that is neither goals nor measures, under its heading if it has one. */
public record Section(Optional<Phrase> heading, Passage passage) {}
