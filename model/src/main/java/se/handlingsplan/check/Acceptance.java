package se.handlingsplan.check;

import java.time.LocalDate;

/**
 * That a finding is as it should be.
 *
 * @param reason in the words of whoever accepted it
 * @param until the last day on which it holds
 */
public record Acceptance(String reason, LocalDate until) {
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
