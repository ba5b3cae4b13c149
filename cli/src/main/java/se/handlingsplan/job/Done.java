package se.handlingsplan.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.handlingsplan.outcome.Outcome;

/**
 * What a job gave.
 *
 * @param outcome without the names of results, for where they are put is not the job's to say
 * @param results bytes by what their names add to that of the file; also where the outcome is not
 *     that all is done there may be some
 */
public record Done(Outcome outcome, Map<String, byte[]> results) {
  public Done {
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
  }
}
