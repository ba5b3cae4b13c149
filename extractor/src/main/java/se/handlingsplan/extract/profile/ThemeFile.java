package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.handlingsplan.extract.profile.ProfileException.Problem;
import se.handlingsplan.theme.Colour;
import se.handlingsplan.theme.Logo;
import se.handlingsplan.theme.Palette;
import se.handlingsplan.theme.Theme;
import se.handlingsplan.theme.Typeface;

/**
 * Reads a publisher's look: {@code colours}, {@code font} and {@code logo}, each of which may be
 * left out. Other files are named as seen from the theme file's own folder.
 */
public final class ThemeFile {
  private static final Set<String> COLOURS =
      Set.of("text", "heading", "link", "quiet", "rule", "shade", "draft");

  private static final List<String> STYLES = List.of("regular", "bold", "italic", "boldItalic");

  /** Chinese fonts are larger, but a document of a Swedish office can do without them. */
  private static final int MOST_FONT = 10_000_000;

  /** The picture goes into every file that is published. */
  private static final int MOST_PICTURE = 1_000_000;

  private final Path folder;
  private final String file;
  private final YamlLines lines;
  private final List<ProfileFault> faults = new ArrayList<>();

  private ThemeFile(Path folder, String file, YamlLines lines) {
    this.folder = folder;
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads the file, and those it names.
   *
   * @param name what to call it in messages
   * @throws ProfileException with all that is wrong
   */
  public static Theme read(Path path, String name) throws ProfileException {
    String yaml;
    try {
      yaml = Files.readString(path);
    } catch (IOException e) {
      throw new ProfileException(Problem.NOT_READ, name);
    }
    ThemeFile file = new ThemeFile(path.resolveSibling(""), name, YamlLines.of(yaml));
    Theme theme = file.theme(Profiles.tree(yaml, name));
    if (!file.faults.isEmpty()) {
      file.faults.sort(Comparator.comparingInt(ProfileFault::line));
      throw new ProfileException(file.faults);
    }
    return theme;
  }

  private void fault(Problem problem, String at, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file, at));
    arguments.addAll(List.of(more));
    faults.add(new ProfileFault(problem, arguments, lines.of(at, 0)));
  }

  private Theme theme(JsonNode tree) {
    known(tree, "", Set.of("colours", "font", "logo"));
    return new Theme(
        palette(tree.path("colours")), typeface(tree.path("font")), logo(tree.path("logo")));
  }

  private Palette palette(JsonNode tree) {
    if (!known(tree, "colours.", COLOURS)) {
      return Palette.neutral();
    }
    int before = faults.size();
    Palette neutral = Palette.neutral();
    Palette palette =
        new Palette(
            colour(tree, "text", neutral.text()),
            colour(tree, "heading", neutral.heading()),
            colour(tree, "link", neutral.link()),
            colour(tree, "quiet", neutral.quiet()),
            colour(tree, "rule", neutral.rule()),
            colour(tree, "shade", neutral.shade()),
            colour(tree, "draft", neutral.draft()));
    if (faults.size() == before) {
      palette.faint().forEach(pair -> faint(pair, tree));
    }
    return palette;
  }

  private Colour colour(JsonNode tree, String name, Colour otherwise) {
    JsonNode node = tree.path(name);
    if (node.isMissingNode()) {
      return otherwise;
    }
    // Without quotation marks YAML takes the colour for a comment, and the field is empty.
    String text = node.isNull() ? "" : node.asText().strip();
    Optional<Colour> colour = Colour.of(text);
    if (colour.isEmpty()) {
      fault(Problem.BAD_COLOUR, "colours." + name, text);
    }
    return colour.orElse(otherwise);
  }

  /** Told at the colour that the file sets; of two, at the one in front. */
  private void faint(Palette.Pair pair, JsonNode tree) {
    String at = "colours." + (tree.has(pair.front()) ? pair.front() : pair.back());
    // Rounded downwards, or 4.47 would be told as 4.5 and still be refused.
    double ratio = Math.floor(pair.contrast() * 10) / 10;
    faults.add(
        new ProfileFault(
            Problem.FAINT,
            List.of(file, pair.front(), pair.back(), String.format(Locale.ROOT, "%.1f:1", ratio)),
            lines.of(at, 0)));
  }

  private Typeface typeface(JsonNode tree) {
    Set<String> keys = new TreeSet<>(STYLES);
    keys.add("name");
    if (!known(tree, "font.", keys)) {
      return Typeface.standard();
    }
    List<Optional<Typeface.FontFile>> files = new ArrayList<>();
    for (String style : STYLES) {
      files.add(named(tree, "font." + style, style).flatMap(name -> font(name, "font." + style)));
    }
    boolean some = STYLES.stream().anyMatch(tree::has);
    if (some && !tree.has(STYLES.getFirst())) {
      fault(Problem.MISSING_FIELD, "font." + STYLES.getFirst());
    }
    Optional<Typeface.Files> whole =
        files
            .getFirst()
            .map(
                regular ->
                    new Typeface.Files(files.stream().map(each -> each.orElse(regular)).toList()));
    return new Typeface(named(tree, "font.name", "name"), whole);
  }

  private Optional<Typeface.FontFile> font(String name, String at) {
    Optional<byte[]> bytes = bytes(name, at, MOST_FONT);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> other = FontTables.otherKind(bytes.get());
    Optional<Problem> problem = FontTables.problem(bytes.get());
    if (other.isPresent()) {
      fault(Problem.OTHER_FONT, at, name, other.get());
    } else if (problem.isPresent()) {
      fault(problem.get(), at, name);
    } else {
      return Optional.of(new Typeface.FontFile(name, bytes.get()));
    }
    return Optional.empty();
  }

  private Optional<Logo> logo(JsonNode tree) {
    if (tree.isMissingNode() || tree.isNull()) {
      return Optional.empty();
    }
    if (!known(tree, "logo.", Set.of("file", "alt", "width"))) {
      return Optional.empty();
    }
    Optional<String> alternative = required(tree, "alt");
    Optional<String> name = required(tree, "file");
    Optional<byte[]> bytes = name.flatMap(each -> bytes(each, "logo.file", MOST_PICTURE));
    if (name.isEmpty() || bytes.isEmpty()) {
      return Optional.empty();
    }
    LogoFile picture = new LogoFile(bytes.get());
    Optional<Problem> problem = picture.problem();
    if (problem.isPresent()) {
      fault(problem.get(), "logo.file", name.get(), Integer.toString(LogoFile.MOST_PIXELS));
      return Optional.empty();
    }
    Optional<Logo> logo = alternative.flatMap(picture::logo);
    return tree.has("width") ? logo.flatMap(each -> wide(each, tree.path("width"))) : logo;
  }

  private Optional<Logo> wide(Logo logo, JsonNode width) {
    if (!width.isNumber()
        || width.asDouble() < LogoFile.LEAST_WIDTH
        || width.asDouble() > LogoFile.MOST_WIDTH) {
      fault(
          Problem.BAD_LENGTH,
          "logo.width",
          width.asText(""),
          "%d–%d".formatted(LogoFile.LEAST_WIDTH, LogoFile.MOST_WIDTH));
      return Optional.empty();
    }
    Logo wide =
        new Logo(
            logo.kind(),
            logo.bytes(),
            logo.width(),
            logo.height(),
            logo.alternative(),
            width.asDouble());
    if (wide.printedHeight() > LogoFile.MOST_HEIGHT) {
      fault(
          Problem.TALL_PICTURE,
          "logo.width",
          Long.toString(Math.round(wide.printedHeight())),
          Integer.toString(LogoFile.MOST_HEIGHT));
      return Optional.empty();
    }
    return Optional.of(wide);
  }

  private Optional<String> required(JsonNode tree, String key) {
    if (!tree.has(key)) {
      fault(Problem.MISSING_FIELD, "logo." + key);
    }
    return named(tree, "logo." + key, key);
  }

  /** The text of a field; a fault where the field is there and holds none. */
  private Optional<String> named(JsonNode tree, String at, String key) {
    if (!tree.has(key)) {
      return Optional.empty();
    }
    JsonNode node = tree.path(key);
    String text = node.isNull() ? "" : node.asText("").strip();
    if (text.isEmpty()) {
      fault(Problem.MISSING_FIELD, at);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private Optional<byte[]> bytes(String name, String at, int most) {
    try {
      Path path = folder.resolve(name);
      if (Files.isRegularFile(path) && Files.size(path) > most) {
        fault(Problem.BIG_FILE, at, name, Integer.toString(most / 1000));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException | InvalidPathException e) {
      fault(Problem.NO_FILE, at, name);
      return Optional.empty();
    }
  }

  /** Tells what nobody knows; false where there are no fields at all. */
  private boolean known(JsonNode tree, String at, Set<String> keys) {
    if (tree.isMissingNode() || tree.isNull()) {
      return false;
    }
    if (!tree.isObject()) {
      fault(Problem.NOT_FIELDS, at.replaceFirst("\\.$", ""));
      return false;
    }
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      if (!keys.contains(field.getKey())) {
        fault(Problem.UNKNOWN_FIELD, at + field.getKey(), String.join(", ", new TreeSet<>(keys)));
      }
    }
    return true;
  }
}
