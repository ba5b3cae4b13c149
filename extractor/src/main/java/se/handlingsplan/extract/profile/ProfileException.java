package se.handlingsplan.extract.profile;

import java.util.List;

/**
 * A profile that cannot be used. The words live in the message bundles, by problem and arguments.
 */
public final class ProfileException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<ProfileFault> faults;

  ProfileException(Problem problem, String... arguments) {
    this(List.of(new ProfileFault(problem, List.of(arguments), 0)));
  }

  /**
   * @param faults at least one
   */
  ProfileException(List<ProfileFault> faults) {
    super(faults.getFirst().problem().key() + " " + faults.getFirst().arguments());
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of the file. */
  public List<ProfileFault> faults() {
    return faults;
  }

  /** What is wrong first. */
  public Problem problem() {
    return faults.getFirst().problem();
  }

  /** What the first message speaks of, the profile's name or file first. */
  public List<String> arguments() {
    return faults.getFirst().arguments();
  }

  /** What is wrong; the key is that of the message. */
  public enum Problem {
    /** Neither a built-in name nor a file: name, the built-in names. */
    UNKNOWN("unknown"),
    /** Not text in UTF-8: file. */
    UNREADABLE("unreadable"),
    /** Not YAML, or not fields: file, line, what the parser says. */
    BAD_YAML("bad-yaml"),
    /** {@code extends} names no built-in profile: file, the name, the built-in names. */
    BAD_PARENT("bad-parent"),
    /** A field nobody knows: file, field, the fields there are. */
    UNKNOWN_FIELD("unknown-field"),
    /** A list of texts was expected: file, field. */
    NOT_A_LIST("not-a-list"),
    /** Fields within the field were expected: file, field. */
    NOT_FIELDS("not-fields"),
    /** A field that must be there: file, field. */
    MISSING_FIELD("missing-field"),
    /** A value that is none of those allowed: file, field, value, the values there are. */
    BAD_VALUE("bad-value"),
    /** The file itself cannot be read: file. */
    NOT_READ("not-read"),
    /** Not a colour: file, field, value. */
    BAD_COLOUR("bad-colour"),
    /** Two colours too alike for text: file, the one, the other, contrast ratio. */
    FAINT("faint"),
    /** A file that is named and cannot be read: file, field, name. */
    NO_FILE("no-file"),
    /** A file that is named and takes too much room: file, field, name, most kilobytes. */
    BIG_FILE("big-file"),
    /** A file that is no picture which every format can hold: file, field, name. */
    BAD_PICTURE("bad-picture"),
    /** A picture with too many pixels: file, field, name, most to a side. */
    BIG_PICTURE("big-picture"),
    /** A length that does not suit: file, field, value, the millimetres allowed. */
    BAD_LENGTH("bad-length"),
    /** A picture that would be too high on paper: file, field, its height, the most. */
    TALL_PICTURE("tall-picture"),
    /** A file that is no font, or a damaged one: file, field, name. */
    BAD_FONT("bad-font"),
    /** A font of another kind than TrueType: file, field, name, what it is. */
    OTHER_FONT("other-font"),
    /** A font that its maker does not allow to be embedded in files: file, field, name. */
    FORBIDDEN_FONT("forbidden-font");

    private final String key;

    Problem(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
