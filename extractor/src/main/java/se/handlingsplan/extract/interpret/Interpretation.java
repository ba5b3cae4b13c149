package se.handlingsplan.extract.interpret;

import java.util.List;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Plan;

/**
 * A plan as understood, and what was met on the way that is not part of it: labels, separators and
 * names that stand there already.
 */
public record Interpretation(Plan plan, List<SetAside> setAside, List<Notice> notices) {
  public Interpretation {
    setAside = List.copyOf(setAside);
    notices = List.copyOf(notices);
  }
}
