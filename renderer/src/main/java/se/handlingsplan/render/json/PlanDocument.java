package se.handlingsplan.render.json;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Finding;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Source;
import se.handlingsplan.form.Returns;
import se.handlingsplan.plan.Plan;

/**
 * What a plan JSON file holds: a plan, and what is known of how it came about.
 *
 * @param source the file it was read from
 * @param conservation the account of its text, from the bytes to the plan
 * @param rollover how it came from an earlier year's plan; the plan in it is this plan
 * @param returns what came back in forms, and what was done with it
 * @param fingerprint in a published file, of the text that can be read in it
 */
public record PlanDocument(
    Optional<Source> source,
    Plan plan,
    List<SetAside> setAside,
    List<Notice> notices,
    List<Finding> findings,
    Optional<TextBalance> conservation,
    Optional<Rollover> rollover,
    Optional<String> fingerprint,
    Optional<Returns> returns) {
  public PlanDocument {
    setAside = List.copyOf(setAside);
    notices = List.copyOf(notices);
    findings = List.copyOf(findings);
  }

  /** A plan for which no forms were collected. */
  public PlanDocument(
      Optional<Source> source,
      Plan plan,
      List<SetAside> setAside,
      List<Notice> notices,
      List<Finding> findings,
      Optional<TextBalance> conservation,
      Optional<Rollover> rollover,
      Optional<String> fingerprint) {
    this(
        source,
        plan,
        setAside,
        notices,
        findings,
        conservation,
        rollover,
        fingerprint,
        Optional.empty());
  }

  /** A plan and nothing else. */
  public static PlanDocument of(Plan plan) {
    return new PlanDocument(
        Optional.empty(),
        plan,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public PlanDocument withFindings(List<Finding> others) {
    return new PlanDocument(
        source, plan, setAside, notices, others, conservation, rollover, fingerprint, returns);
  }

  public PlanDocument withFingerprint(String mark) {
    return new PlanDocument(
        source,
        plan,
        setAside,
        notices,
        findings,
        conservation,
        rollover,
        Optional.of(mark),
        returns);
  }
}
