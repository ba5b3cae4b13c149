package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.extract.profile.ProfileException.Problem;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.profile.KnownArea;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Part;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.profile.Requirements;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.profile.Vocabulary;
import se.handlingsplan.theme.TextRole;

/**
 * Turns a profile's tree into a profile; a key that means nothing is an error, for it is most often
 * misspelt.
 */
final class ProfileYaml {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "description",
          "recognizedBy",
          "columns",
          "topics",
          "roles",
          "otherTables",
          "numbered",
          "sums",
          "summaries",
          "plan",
          "policyAreaPrefixes",
          "agreement",
          "abbreviations",
          "yearly",
          "requirements",
          "registers",
          "actors",
          "areas",
          "statuses",
          "styles",
          "labels");

  private static final String MISSING = "missing-";

  private final String file;
  private final YamlLines lines;
  private final List<ProfileFault> faults = new ArrayList<>();

  private ProfileYaml(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * @param tree the profile's own fields and those that it inherits
   * @param lines where its own fields stand
   * @throws ProfileException with all that is wrong
   */
  static Profile profile(JsonNode tree, String file, YamlLines lines) throws ProfileException {
    ProfileYaml yaml = new ProfileYaml(file, lines);
    Profile profile = yaml.profile(tree);
    if (!yaml.faults.isEmpty()) {
      yaml.faults.sort(Comparator.comparingInt(ProfileFault::line));
      throw new ProfileException(yaml.faults);
    }
    return profile;
  }

  private void fault(Problem problem, String at, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file, at));
    arguments.addAll(List.of(more));
    faults.add(new ProfileFault(problem, arguments, lines.of(at, 0)));
  }

  private Profile profile(JsonNode tree) {
    known(tree, "", KEYS);
    return new Profile(
        tree.path("name").asText(file),
        tree.path("description").asText(""),
        strings(tree.path("recognizedBy"), "recognizedBy"),
        vocabulary(tree),
        requirements(tree.path("requirements")),
        actors(tree),
        areas(tree.path("areas")),
        words(tree.path("statuses"), "statuses", Status.values(), ProfileYaml::key),
        styles(tree.path("styles")),
        labels(tree.path("labels")));
  }

  /** "notStarted" for NOT_STARTED. */
  private static String key(Status status) {
    String[] words = status.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }

  private Map<TextRole, String> styles(JsonNode tree) {
    known(
        tree,
        "styles.",
        Arrays.stream(TextRole.values()).map(TextRole::key).collect(Collectors.toSet()));
    Map<TextRole, String> styles = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      JsonNode name = tree.path(role.key());
      if (name.isContainerNode() || (name.isTextual() && name.asText().isBlank())) {
        fault(Problem.MISSING_FIELD, "styles." + role.key());
      } else if (!name.isMissingNode() && !name.isNull()) {
        styles.put(role, name.asText().strip());
      }
    }
    return styles;
  }

  private List<KnownArea> areas(JsonNode tree) {
    List<KnownArea> areas = new ArrayList<>();
    if (!isListOrNothing(tree, "areas")) {
      return areas;
    }
    for (JsonNode area : tree) {
      known(area, "areas.", Set.of("name", "formerly"));
      if (area.path("name").asText("").isBlank()) {
        fault(Problem.MISSING_FIELD, "areas.name");
      } else {
        areas.add(
            new KnownArea(
                area.path("name").asText(), strings(area.path("formerly"), "areas.formerly")));
      }
    }
    return areas;
  }

  private boolean isListOrNothing(JsonNode tree, String at) {
    boolean right = tree.isMissingNode() || tree.isNull() || tree.isArray();
    if (!right) {
      fault(Problem.NOT_A_LIST, at);
    }
    return right;
  }

  private Vocabulary vocabulary(JsonNode tree) {
    return new Vocabulary(
        words(tree.path("columns"), "columns", Column.values(), Column::key),
        words(tree.path("topics"), "topics", Topic.values(), Topic::key),
        words(tree.path("roles"), "roles", Actor.Role.values(), Actor.Role::key),
        strings(tree.path("otherTables"), "otherTables"),
        strings(tree.path("numbered"), "numbered"),
        strings(tree.path("sums"), "sums"),
        strings(tree.path("summaries"), "summaries"),
        strings(tree.path("plan"), "plan"),
        strings(tree.path("policyAreaPrefixes"), "policyAreaPrefixes"),
        strings(tree.path("agreement"), "agreement"),
        strings(tree.path("abbreviations"), "abbreviations"),
        strings(tree.path("yearly"), "yearly"));
  }

  private <K> Map<K, List<String>> words(
      JsonNode tree, String at, K[] kinds, Function<K, String> key) {
    known(tree, at + ".", Arrays.stream(kinds).map(key).collect(Collectors.toSet()));
    Map<K, List<String>> words = new HashMap<>();
    for (K kind : kinds) {
      words.put(kind, strings(tree.path(key.apply(kind)), at + "." + key.apply(kind)));
    }
    return words;
  }

  private Requirements requirements(JsonNode tree) {
    known(
        tree,
        "requirements.",
        Arrays.stream(Part.values()).map(Part::key).collect(Collectors.toSet()));
    Map<Part, Map<String, Need>> needs = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      needs.put(part, needs(tree.path(part.key()), "requirements." + part.key()));
    }
    return new Requirements(needs);
  }

  /** By the rules' ids; what can be missing goes by the field's name alone too. */
  private Map<String, Need> needs(JsonNode tree, String at) {
    Map<String, String> rules = new TreeMap<>();
    for (Rule rule : Rules.all()) {
      rules.put(rule.id(), rule.id());
      if (rule.id().startsWith(MISSING)) {
        rules.put(rule.id().substring(MISSING.length()), rule.id());
      }
    }
    known(tree, at + ".", rules.keySet());
    Map<String, Need> needs = new HashMap<>();
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      JsonNode written = tree.path(rule.getKey());
      // YAML takes a bare "off" for the truth value false.
      String value = written.isBoolean() && !written.asBoolean() ? "off" : written.asText("");
      if (!value.isEmpty()) {
        try {
          needs.put(rule.getValue(), Need.valueOf(value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          fault(Problem.BAD_VALUE, at + "." + rule.getKey(), value, "required, wished, noted, off");
        }
      }
    }
    return needs;
  }

  private List<KnownActor> actors(JsonNode tree) {
    List<KnownActor> actors = new ArrayList<>();
    JsonNode own = tree.path("actors");
    if (!isListOrNothing(own, "actors")) {
      return actors;
    }
    for (JsonNode actor : own) {
      known(actor, "actors.", Set.of("name", "aliases", "email"));
      if (actor.path("name").asText("").isBlank()) {
        fault(Problem.MISSING_FIELD, "actors.name");
      } else {
        actors.add(
            new KnownActor(
                actor.path("name").asText(),
                strings(actor.path("aliases"), "actors.aliases"),
                Optional.of(actor.path("email").asText("").strip())
                    .filter(address -> !address.isEmpty())));
      }
    }
    for (String register : strings(tree.path("registers"), "registers")) {
      try {
        actors.addAll(Profiles.register(register, file));
      } catch (ProfileException e) {
        faults.add(new ProfileFault(e.problem(), e.arguments(), lines.of("registers", 0)));
      }
    }
    return actors;
  }

  private Labels labels(JsonNode tree) {
    known(
        tree,
        "labels.",
        Arrays.stream(Labels.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet()));
    return new Labels(
        label(tree, "planTitle"),
        label(tree, "prioritizedAreas"),
        label(tree, "otherAreas"),
        label(tree, "goals"),
        label(tree, "overallGoal"),
        label(tree, "priorities"),
        label(tree, "areaPlan"),
        label(tree, "collaborationArea"),
        label(tree, "oneCollaborationArea"),
        label(tree, "measure"),
        label(tree, "responsibility"),
        label(tree, "period"),
        label(tree, "deadline"),
        label(tree, "followUp"),
        label(tree, "measureList"),
        label(tree, "followUpMethods"),
        label(tree, "indicators"),
        label(tree, "meansOfVerification"),
        label(tree, "noInformation"),
        label(tree, "toConfirm"),
        label(tree, "unplaced"));
  }

  private String label(JsonNode tree, String name) {
    String text = tree.path(name).asText("");
    if (text.isBlank()) {
      fault(Problem.MISSING_FIELD, "labels." + name);
    }
    return text;
  }

  private List<String> strings(JsonNode tree, String at) {
    if (tree.isMissingNode() || tree.isNull()) {
      return List.of();
    }
    if (!tree.isArray()) {
      fault(Problem.NOT_A_LIST, at);
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode entry : tree) {
      if (!entry.isValueNode()) {
        fault(Problem.NOT_A_LIST, at);
      } else {
        strings.add(entry.asText());
      }
    }
    return strings;
  }

  /**
   * @param at the path of the tree itself, with a full stop at its end where it has one
   */
  private void known(JsonNode tree, String at, Set<String> keys) {
    if (!tree.isMissingNode() && !tree.isNull() && !tree.isObject()) {
      fault(Problem.NOT_FIELDS, at.replaceFirst("\\.$", ""));
      return;
    }
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      if (!keys.contains(field.getKey())) {
        fault(Problem.UNKNOWN_FIELD, at + field.getKey(), String.join(", ", new TreeSet<>(keys)));
      }
    }
  }
}
