package se.handlingsplan.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was told of a measure in a year that has passed: how far it came, and what came of it. It
 * belongs to that year and is not part of the text of later plans.
 *
 * @param year that it tells of, if its plan said which
 * @param notes columns of that year, such as "Resultat", under their own headings, in their order
 */
public record PastYear(OptionalInt year, Optional<Status> status, Map<String, Passage> notes) {
  public PastYear {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }
}
