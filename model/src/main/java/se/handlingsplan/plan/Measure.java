package se.handlingsplan.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param history what was told of it in years that have passed, the latest first
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
    Provenance provenance,
    List<PastYear> history) {
  public Measure {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    history = List.copyOf(history);
  }

  /** A measure of which no earlier year tells anything. */
  public Measure(
      String id,
      Passage title,
      Optional<Passage> description,
      Entry<Period> period,
      Entry<Responsibility> responsibility,
      Entry<FollowUp> followUp,
      Optional<Status> status,
      Map<String, Passage> extra,
      Provenance provenance) {
    this(
        id,
        title,
        description,
        period,
        responsibility,
        followUp,
        status,
        extra,
        provenance,
        List.of());
  }

  public Measure withId(String other) {
    return new Measure(
        other,
        title,
        description,
        period,
        responsibility,
        followUp,
        status,
        extra,
        provenance,
        history);
  }

  public Measure withTitle(Passage other) {
    return new Measure(
        id,
        other,
        description,
        period,
        responsibility,
        followUp,
        status,
        extra,
        provenance,
        history);
  }

  public Measure withDescription(Optional<Passage> other) {
    return new Measure(
        id, title, other, period, responsibility, followUp, status, extra, provenance, history);
  }

  public Measure withPeriod(Entry<Period> other) {
    return new Measure(
        id,
        title,
        description,
        other,
        responsibility,
        followUp,
        status,
        extra,
        provenance,
        history);
  }

  public Measure withResponsibility(Entry<Responsibility> other) {
    return new Measure(
        id, title, description, period, other, followUp, status, extra, provenance, history);
  }

  public Measure withFollowUp(Entry<FollowUp> other) {
    return new Measure(
        id, title, description, period, responsibility, other, status, extra, provenance, history);
  }

  public Measure withStatus(Optional<Status> other) {
    return new Measure(
        id,
        title,
        description,
        period,
        responsibility,
        followUp,
        other,
        extra,
        provenance,
        history);
  }

  public Measure withExtra(Map<String, Passage> other) {
    return new Measure(
        id,
        title,
        description,
        period,
        responsibility,
        followUp,
        status,
        other,
        provenance,
        history);
  }

  public Measure withHistory(List<PastYear> other) {
    return new Measure(
        id, title, description, period, responsibility, followUp, status, extra, provenance, other);
  }
}
