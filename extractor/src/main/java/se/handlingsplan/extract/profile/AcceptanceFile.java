package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.handlingsplan.check.Acceptance;
import se.handlingsplan.check.Acceptances;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.extract.profile.ProfileException.Problem;

/**
 * Reads what somebody has accepted of what a check finds: a list {@code accept} of entries with
 * {@code finding} or {@code rule}, for a rule also {@code about}, and always {@code reason} and
 * {@code until}.
 */
public final class AcceptanceFile {
  /** What the file is called where nobody says otherwise. */
  public static final String NAME = "handlingsplan.accept.yaml";

  private static final Set<String> KEYS = Set.of("finding", "rule", "about", "reason", "until");

  private final String file;
  private final YamlLines lines;
  private final List<ProfileFault> faults = new ArrayList<>();

  private AcceptanceFile(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads the file's text.
   *
   * @param name what to call it in messages
   * @throws ProfileException with all that is wrong
   */
  public static Acceptances read(String yaml, String name) throws ProfileException {
    AcceptanceFile file = new AcceptanceFile(name, YamlLines.of(yaml));
    Acceptances acceptances = file.acceptances(Profiles.tree(yaml, name));
    if (!file.faults.isEmpty()) {
      throw new ProfileException(file.faults);
    }
    return acceptances;
  }

  private void fault(Problem problem, String at, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file, at.replaceAll("\\.\\d+", "")));
    arguments.addAll(List.of(more));
    faults.add(new ProfileFault(problem, arguments, lines.of(at, 0)));
  }

  private Acceptances acceptances(JsonNode tree) {
    known(tree, "", Set.of("accept"));
    JsonNode list = tree.path("accept");
    List<Acceptances.Entry> entries = new ArrayList<>();
    if (list.isArray()) {
      for (int i = 0; i < list.size(); i++) {
        entry(list.get(i), "accept." + i).ifPresent(entries::add);
      }
    } else if (!list.isNull()) {
      fault(Problem.NOT_A_LIST, "accept");
    }
    return new Acceptances(entries);
  }

  private Optional<Acceptances.Entry> entry(JsonNode node, String at) {
    if (!node.isObject()) {
      fault(Problem.NOT_FIELDS, at);
      return Optional.empty();
    }
    known(node, at + ".", KEYS);
    Optional<String> finding = text(node, "finding");
    Optional<String> rule = text(node, "rule");
    if (finding.isEmpty() && rule.isEmpty()) {
      fault(Problem.MISSING_FIELD, at + ".finding");
    }
    if (rule.isPresent() && Rules.named(rule.get()).isEmpty()) {
      fault(
          Problem.BAD_VALUE,
          at + ".rule",
          rule.get(),
          String.join(", ", Rules.all().stream().map(r -> r.id()).sorted().toList()));
    }
    Optional<String> reason = text(node, "reason");
    if (reason.isEmpty()) {
      fault(Problem.MISSING_FIELD, at + ".reason");
    }
    Optional<LocalDate> until = until(node, at);
    return reason.isPresent() && until.isPresent()
        ? Optional.of(
            new Acceptances.Entry(
                finding, rule, text(node, "about"), new Acceptance(reason.get(), until.get())))
        : Optional.empty();
  }

  private Optional<LocalDate> until(JsonNode node, String at) {
    Optional<String> text = text(node, "until");
    if (text.isEmpty()) {
      fault(Problem.MISSING_FIELD, at + ".until");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get()));
    } catch (DateTimeParseException e) {
      fault(Problem.BAD_VALUE, at + ".until", text.get(), "ÅÅÅÅ-MM-DD");
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.of(node.path(key).asText("").strip()).filter(text -> !text.isEmpty());
  }

  private void known(JsonNode node, String at, Set<String> keys) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!keys.contains(field.getKey())) {
        fault(Problem.UNKNOWN_FIELD, at + field.getKey(), String.join(", ", new TreeSet<>(keys)));
      }
    }
  }
}
