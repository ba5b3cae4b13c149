package se.handlingsplan.check;

import java.util.stream.Stream;
import se.handlingsplan.profile.Need;

/**
 * Something that a good plan keeps to. A rule is a pure function; the same subject gives the same
 * breaches. Its name, message, reason, example and advice are in the message bundles, by its id.
 */
public interface Rule {
  /** Lasting name in kebab form; also the key of its messages and of requirements in profiles. */
  String id();

  /** How much it matters where the profile says nothing. */
  Need need();

  /** What in the plan breaks the rule, in the plan's order. */
  Stream<Breach> breaches(Subject subject);
}
