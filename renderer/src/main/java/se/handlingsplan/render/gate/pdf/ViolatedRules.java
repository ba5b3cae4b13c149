package se.handlingsplan.render.gate.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Requirement;

/** The rules of a standard that a document breaks, each at every place veraPDF names. */
record ViolatedRules(ValidationResult result, Spots spots) {
  /** PDF/UA-1: no tags at all. */
  private static final String NO_TAGS = "7.1-11";

  /** PDF/UA-1: a piece of content without tag; where there are no tags, that is every piece. */
  private static final String UNTAGGED_CONTENT = "7.1-3";

  /** PDF/UA-1: an annotation without description; links are annotations. */
  private static final String UNTOLD_ANNOTATION = "7.18.1-2";

  /** PDF/UA-1: a link without description. */
  private static final String UNTOLD_LINK = "7.18.5-2";

  /** The rules by clause and test, such as "7.1-10". */
  Set<String> ids() {
    return result.getFailedChecks().keySet().stream()
        .map(ViolatedRules::id)
        .collect(Collectors.toSet());
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (TestAssertion failed : result.getTestAssertions()) {
      if (failed.getStatus() == TestAssertion.Status.FAILED && !isSaid(failed.getRuleId())) {
        faults.add(
            new Fault(
                requirement(failed.getRuleId()),
                spots.of(failed.getLocation().getContext()),
                List.of(id(failed.getRuleId()), failed.getMessage())));
      }
    }
    return withUncounted(faults);
  }

  /** Whether another rule that is broken says the same, and says it plainer. */
  private boolean isSaid(RuleId rule) {
    return switch (id(rule)) {
      case UNTAGGED_CONTENT -> ids().contains(NO_TAGS);
      case UNTOLD_ANNOTATION -> count(UNTOLD_ANNOTATION) == count(UNTOLD_LINK);
      default -> false;
    };
  }

  private int count(String id) {
    return result.getFailedChecks().entrySet().stream()
        .filter(failed -> id(failed.getKey()).equals(id))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** veraPDF keeps the first hundred places of a rule, but counts them all. */
  private List<Fault> withUncounted(List<Fault> faults) {
    List<Fault> all = new ArrayList<>(faults);
    Map<Requirement, List<Fault>> kept =
        faults.stream().collect(Collectors.groupingBy(Fault::requirement));
    result
        .getFailedChecks()
        .forEach(
            (rule, count) -> {
              List<Fault> some = kept.getOrDefault(requirement(rule), List.of());
              if (!some.isEmpty() && count > some.size()) {
                all.addAll(Collections.nCopies(count - some.size(), some.getLast()));
              }
            });
    return all;
  }

  private Requirement requirement(RuleId rule) {
    String id = id(rule);
    String topic = Topics.of(result.getPDFAFlavour(), id);
    String reference = Topics.standard(result.getPDFAFlavour()) + " " + id;
    String own = topic.equals(Topics.OTHER) ? reference.replace(' ', '-') : topic;
    return new Requirement("pdf." + own, "gate.pdf." + topic, Severity.ERROR, reference);
  }

  private static String id(RuleId rule) {
    return rule.getClause() + "-" + rule.getTestNumber();
  }
}
