package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.handlingsplan.extract.profile.ProfileException.Problem;

/** A YAML file that is one list of entries, and all that is wrong in it. */
final class EntryFile {
  private final String file;
  private final YamlLines lines;
  private final List<ProfileFault> faults = new ArrayList<>();

  private EntryFile(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Hands over each entry of the list.
   *
   * @param name what to call the file in messages
   * @param list the list's key, which is the only one in the file
   * @param keys all that an entry may have
   * @throws ProfileException with all that is wrong, also what was found of the entries
   */
  static void read(
      String yaml, String name, String list, Set<String> keys, Consumer<Entry> consumer)
      throws ProfileException {
    EntryFile file = new EntryFile(name, YamlLines.of(yaml));
    file.entries(Profiles.tree(yaml, name), list, keys).forEach(consumer);
    if (!file.faults.isEmpty()) {
      throw new ProfileException(file.faults);
    }
  }

  private List<Entry> entries(JsonNode tree, String name, Set<String> keys) {
    known(tree, "", Set.of(name));
    JsonNode list = tree.path(name);
    List<Entry> entries = new ArrayList<>();
    if (list.isArray()) {
      for (int i = 0; i < list.size(); i++) {
        String at = name + "." + i;
        if (list.get(i).isObject()) {
          known(list.get(i), at + ".", keys);
          entries.add(new Entry(list.get(i), at + "."));
        } else {
          fault(Problem.NOT_FIELDS, at);
        }
      }
    } else if (!list.isNull()) {
      fault(Problem.NOT_A_LIST, name);
    }
    return entries;
  }

  private void known(JsonNode node, String at, Set<String> keys) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!keys.contains(field.getKey())) {
        fault(Problem.UNKNOWN_FIELD, at + field.getKey(), String.join(", ", new TreeSet<>(keys)));
      }
    }
  }

  private void fault(Problem problem, String at, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file, at.replaceAll("\\.\\d+", "")));
    arguments.addAll(List.of(more));
    faults.add(new ProfileFault(problem, arguments, lines.of(at, 0)));
  }

  /** One entry of the list. */
  final class Entry {
    private final JsonNode node;
    private final String at;

    private Entry(JsonNode node, String at) {
      this.node = node;
      this.at = at;
    }

    /** What stands under a key, if it says anything. */
    Optional<String> text(String key) {
      return Optional.of(node.path(key).asText("").strip()).filter(text -> !text.isEmpty());
    }

    /** The same where it is a fault to say nothing. */
    Optional<String> required(String key) {
      Optional<String> text = text(key);
      if (text.isEmpty()) {
        fault(Problem.MISSING_FIELD, at + key);
      }
      return text;
    }

    /** Notes that a value cannot stand under the key. */
    void wrong(String key, String value, String expected) {
      fault(Problem.BAD_VALUE, at + key, value, expected);
    }

    /** The same where only some values can. */
    void wrong(String key, String value, Collection<String> expected) {
      wrong(key, value, String.join(", ", expected));
    }
  }
}
