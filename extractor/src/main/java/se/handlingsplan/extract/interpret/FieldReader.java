package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Cell;
import se.handlingsplan.form.Understanding;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.text.Wording;

/** Understands single fields, as those of a form, by the rules by which cells are understood. */
public record FieldReader(Profile profile) implements Understanding {
  @Override
  public Entry<Period> period(Passage text) {
    return entries().period(text.content(), text.provenance());
  }

  @Override
  public Entry<Responsibility> responsibility(Passage text) {
    return entries().responsibility(text.content(), text.provenance());
  }

  @Override
  public Entry<FollowUp> followUp(Passage text) {
    return entries().followUp(new Cell(0, 0, 1, 1, text.content(), text.provenance()));
  }

  @Override
  public Optional<Status> status(String text) {
    return status(profile.statuses(), text);
  }

  /** The step that goes by this letter or these words. */
  static Optional<Status> status(Map<Status, List<String>> statuses, String text) {
    String folded = Wording.fold(text);
    return statuses.entrySet().stream()
        .filter(
            step -> step.getValue().stream().anyMatch(word -> Wording.fold(word).equals(folded)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What says nothing is blank here too; that somebody has written a dash is told elsewhere. */
  private Entries entries() {
    Lexicon lexicon = Lexicon.of(profile.vocabulary());
    return new Entries(
        lexicon,
        new Responsibilities(profile.actors(), lexicon),
        new Fillers(profile.labels().noInformation(), new ArrayList<>()),
        new ArrayList<>());
  }
}
