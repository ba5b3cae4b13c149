package se.handlingsplan.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Provenance;

/**
 * One measure (insats, åtgärd, uppdrag, aktivitet) of a plan.
 *
 * @param id stable across runs, formats and years
 * @param title may hold line breaks where the cell lists several things
 * @param description what more the measure's cell says
 * @param extra columns that are none of the known fields, under their own headings, in their order
 * @param provenance of the whole row or list item
 */
public record Measure(
    String id,
    Passage title,
    Optional<Passage> description,
    Entry<Period> period,
    Entry<Responsibility> responsibility,
    Entry<FollowUp> followUp,
    Optional<Status> status,
    Map<String, Passage> extra,
    Provenance provenance) {
  public Measure {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  public Measure withId(String other) {
    return new Measure(
        other, title, description, period, responsibility, followUp, status, extra, provenance);
  }
}
