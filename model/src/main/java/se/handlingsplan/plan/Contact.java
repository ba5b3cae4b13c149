package se.handlingsplan.plan;

import java.util.Optional;

/** Whom to turn to: the passage as it stands, and what was found in it. */
public record Contact(
    Passage passage,
    Optional<String> name,
    Optional<String> role,
    Optional<String> phone,
    Optional<String> email) {}
