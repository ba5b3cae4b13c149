package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.extract.profile.ProfileException.Problem;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.profile.Profile;

/**
 * Finds and reads profiles: those that come with the program, by name, and anyone's own, by file.
 */
public final class Profiles {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Profiles may build on each other, but not in a circle. */
  private static final int MAX_PARENTS = 5;

  private static final List<String> REGISTERS = List.of("sverige");

  private Profiles() {}

  /** Names of the profiles that come with the program; the general one last. */
  public static List<String> names() {
    return List.of("sok-kronoberg", "generic");
  }

  /**
   * The profile that comes with the program.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public static Profile builtIn(String name) {
    try {
      return ProfileYaml.profile(
          resolved(builtInTree(name), name, 0), name, YamlLines.of(source(name)));
    } catch (ProfileException e) {
      throw new IllegalArgumentException("Profile " + name, e);
    }
  }

  /** The YAML of a profile that comes with the program, as a start for one's own. */
  public static String source(String name) {
    try (InputStream in = resource(name)) {
      if (in == null) {
        throw new IllegalArgumentException("Profile " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("A resource of the program cannot be read", e);
    }
  }

  /**
   * A profile by the name of one that comes with the program, or by file.
   *
   * @throws ProfileException where there is no such profile or it is not right
   */
  public static Profile find(String nameOrFile) throws ProfileException {
    if (names().contains(nameOrFile)) {
      return builtIn(nameOrFile);
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw new ProfileException(Problem.UNKNOWN, nameOrFile, String.join(", ", names()));
    }
    try {
      return read(Files.readString(file), nameOrFile);
    } catch (IOException e) {
      throw new ProfileException(Problem.UNREADABLE, nameOrFile);
    }
  }

  /**
   * Reads a profile.
   *
   * @param name what to call it in messages
   */
  public static Profile read(String yaml, String name) throws ProfileException {
    return ProfileYaml.profile(resolved(tree(yaml, name), name, 0), name, YamlLines.of(yaml));
  }

  /** The first profile whose words stand in the text, else the general one. */
  public static Profile recognize(String text) {
    for (String name : names()) {
      Profile profile = builtIn(name);
      if (profile.recognizedBy().stream().anyMatch(text::contains)) {
        return profile;
      }
    }
    return builtIn(names().getLast());
  }

  static JsonNode tree(String yaml, String name) throws ProfileException {
    try {
      JsonNode tree = YAML.readTree(yaml);
      if (tree == null || !tree.isObject()) {
        throw new ProfileException(Problem.BAD_YAML, name, "1", "");
      }
      return tree;
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "1" : Integer.toString(e.getLocation().getLineNr());
      throw new ProfileException(Problem.BAD_YAML, name, line, firstLine(e.getOriginalMessage()));
    }
  }

  private static JsonNode builtInTree(String name) throws ProfileException {
    return tree(source(name), name);
  }

  private static JsonNode resolved(JsonNode tree, String name, int depth) throws ProfileException {
    JsonNode parent = tree.path("extends");
    if (parent.isMissingNode()) {
      return tree;
    }
    if (depth >= MAX_PARENTS || !names().contains(parent.asText())) {
      throw new ProfileException(
          Problem.BAD_PARENT, name, parent.asText(), String.join(", ", names()));
    }
    JsonNode base = resolved(builtInTree(parent.asText()), parent.asText(), depth + 1);
    ObjectNode own = ((ObjectNode) tree).deepCopy();
    own.remove("extends");
    return merged(own, base);
  }

  /** One's own values win; of lists, one's own entries come first and the inherited ones follow. */
  private static JsonNode merged(JsonNode own, JsonNode base) {
    if (own instanceof ObjectNode object && base.isObject()) {
      ObjectNode out = object.deepCopy();
      base.properties()
          .forEach(
              field ->
                  out.set(
                      field.getKey(),
                      merged(
                          object.has(field.getKey())
                              ? object.get(field.getKey())
                              : MissingNode.getInstance(),
                          field.getValue())));
      return out;
    }
    if (own instanceof ArrayNode list && base.isArray()) {
      ArrayNode out = list.deepCopy();
      base.forEach(out::add);
      return out;
    }
    // A field that is named and left empty says nothing; it does not empty the parent's.
    return own.isMissingNode() || own.isNull() ? base : own;
  }

  /**
   * The parties of a register that comes with the program.
   *
   * @param file the profile that names it, for messages
   */
  static List<KnownActor> register(String name, String file) throws ProfileException {
    if (!REGISTERS.contains(name)) {
      throw new ProfileException(
          Problem.BAD_VALUE, file, "registers", name, String.join(", ", REGISTERS));
    }
    return ActorRegister.actors(builtInTree(name));
  }

  private static @Nullable InputStream resource(String name) {
    return Profiles.class.getResourceAsStream(name + ".yaml");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
