package se.handlingsplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a measure runs, as far as its text fixes it: first and last day, both included. "Senast 31
 * mars" has only an end, "våren 2025" neither. An end before the start is kept, for the check to
 * tell.
 */
public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {
  public boolean isInverted() {
    return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
  }
}
