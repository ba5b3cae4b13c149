package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handlingsplan.extract.profile.ProfileException.Problem;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.profile.Requirements;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.profile.Vocabulary;

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
          "requirements",
          "registers",
          "actors",
          "labels");

  private final String file;

  private ProfileYaml(String file) {
    this.file = file;
  }

  static Profile profile(JsonNode tree, String file) throws ProfileException {
    ProfileYaml yaml = new ProfileYaml(file);
    yaml.known(tree, "", KEYS);
    return new Profile(
        tree.path("name").asText(file),
        tree.path("description").asText(""),
        yaml.strings(tree.path("recognizedBy"), "recognizedBy"),
        yaml.vocabulary(tree),
        yaml.requirements(tree.path("requirements")),
        yaml.actors(tree),
        yaml.labels(tree.path("labels")));
  }

  private Vocabulary vocabulary(JsonNode tree) throws ProfileException {
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
        strings(tree.path("agreement"), "agreement"));
  }

  private <K> Map<K, List<String>> words(
      JsonNode tree, String at, K[] kinds, Function<K, String> key) throws ProfileException {
    known(tree, at + ".", Arrays.stream(kinds).map(key).collect(Collectors.toSet()));
    Map<K, List<String>> words = new HashMap<>();
    for (K kind : kinds) {
      words.put(kind, strings(tree.path(key.apply(kind)), at + "." + key.apply(kind)));
    }
    return words;
  }

  private Requirements requirements(JsonNode tree) throws ProfileException {
    known(tree, "requirements.", Set.of("prioritized", "other", "undivided"));
    return new Requirements(
        needs(tree.path("prioritized"), "requirements.prioritized"),
        needs(tree.path("other"), "requirements.other"),
        needs(tree.path("undivided"), "requirements.undivided"));
  }

  private Map<Field, Need> needs(JsonNode tree, String at) throws ProfileException {
    known(
        tree, at + ".", Arrays.stream(Field.values()).map(Field::key).collect(Collectors.toSet()));
    Map<Field, Need> needs = new HashMap<>();
    for (Field field : Field.values()) {
      JsonNode written = tree.path(field.key());
      // YAML takes a bare "off" for the truth value false.
      String value = written.isBoolean() && !written.asBoolean() ? "off" : written.asText("");
      if (!value.isEmpty()) {
        try {
          needs.put(field, Need.valueOf(value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw new ProfileException(
              Problem.BAD_VALUE, file, at + "." + field.key(), value, "required, wished, off");
        }
      }
    }
    return needs;
  }

  private List<KnownActor> actors(JsonNode tree) throws ProfileException {
    List<KnownActor> actors = new ArrayList<>();
    JsonNode own = tree.path("actors");
    if (!own.isMissingNode() && !own.isNull() && !own.isArray()) {
      throw new ProfileException(Problem.NOT_A_LIST, file, "actors");
    }
    for (JsonNode actor : own) {
      known(actor, "actors.", Set.of("name", "aliases"));
      if (actor.path("name").asText("").isBlank()) {
        throw new ProfileException(Problem.MISSING_FIELD, file, "actors.name");
      }
      actors.add(
          new KnownActor(
              actor.path("name").asText(), strings(actor.path("aliases"), "actors.aliases")));
    }
    for (String register : strings(tree.path("registers"), "registers")) {
      actors.addAll(Profiles.register(register, file));
    }
    return actors;
  }

  private Labels labels(JsonNode tree) throws ProfileException {
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
        label(tree, "measure"),
        label(tree, "responsibility"),
        label(tree, "followUp"),
        label(tree, "measureList"),
        label(tree, "followUpMethods"),
        label(tree, "indicators"),
        label(tree, "meansOfVerification"),
        label(tree, "noInformation"),
        label(tree, "unplaced"));
  }

  private String label(JsonNode tree, String name) throws ProfileException {
    String text = tree.path(name).asText("");
    if (text.isBlank()) {
      throw new ProfileException(Problem.MISSING_FIELD, file, "labels." + name);
    }
    return text;
  }

  private List<String> strings(JsonNode tree, String at) throws ProfileException {
    if (tree.isMissingNode() || tree.isNull()) {
      return List.of();
    }
    if (!tree.isArray()) {
      throw new ProfileException(Problem.NOT_A_LIST, file, at);
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode entry : tree) {
      if (!entry.isValueNode()) {
        throw new ProfileException(Problem.NOT_A_LIST, file, at);
      }
      strings.add(entry.asText());
    }
    return strings;
  }

  /**
   * @param at the path of the tree itself, with a full stop at its end where it has one
   */
  private void known(JsonNode tree, String at, Set<String> keys) throws ProfileException {
    if (!tree.isMissingNode() && !tree.isNull() && !tree.isObject()) {
      throw new ProfileException(Problem.NOT_FIELDS, file, at.replaceFirst("\\.$", ""));
    }
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      if (!keys.contains(field.getKey())) {
        throw new ProfileException(
            Problem.UNKNOWN_FIELD,
            file,
            at + field.getKey(),
            String.join(", ", new TreeSet<>(keys)));
      }
    }
  }
}
