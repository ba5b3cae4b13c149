package se.handlingsplan.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How sure it is that a table is what the document shows: what it was found by, and what speaks
 * against it.
 *
 * @param doubts at most one of each code, in the order of the codes
 */
public record Assurance(Evidence evidence, List<Doubt> doubts) {
  private static final Assurance DECLARED = new Assurance(Evidence.DECLARED, List.of());

  public Assurance {
    Map<Doubt.Code, Doubt> byCode = new EnumMap<>(Doubt.Code.class);
    doubts.forEach(doubt -> byCode.merge(doubt.code(), doubt, Doubt::and));
    doubts = List.copyOf(byCode.values());
  }

  /** The file says that it is a table, and nothing speaks against it. */
  public static Assurance declared() {
    return DECLARED;
  }

  /** That of a whole made of two parts: the weaker evidence, the doubts of both. */
  public Assurance and(Assurance other) {
    return new Assurance(
        evidence.weaker(other.evidence),
        Stream.concat(doubts.stream(), other.doubts.stream()).toList());
  }

  /** The same with one doubt more. */
  public Assurance with(Doubt doubt) {
    return and(new Assurance(Evidence.DECLARED, List.of(doubt)));
  }

  /** How sure it is, derived from the rest: low with a grave doubt, high without any. */
  public Level level() {
    if (doubts.stream().anyMatch(Doubt::isGrave)) {
      return Level.LOW;
    }
    return doubts.isEmpty() ? Level.HIGH : Level.MEDIUM;
  }

  /** How sure it is; the key is what JSON and messages use. */
  public enum Level {
    /** Nothing speaks against it. */
    HIGH,
    /** Something does: worth a look. */
    MEDIUM,
    /** It may well be wrong: compare it with the document. */
    LOW;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
