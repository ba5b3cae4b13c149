package se.handlingsplan.form;

import java.util.Optional;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Status;

/** What texts that people have filled in mean. */
public interface Understanding {
  Entry<Period> period(Passage text);

  Entry<Responsibility> responsibility(Passage text);

  Entry<FollowUp> followUp(Passage text);

  /** The step of the scale, by its letter or in words. */
  Optional<Status> status(String text);
}
