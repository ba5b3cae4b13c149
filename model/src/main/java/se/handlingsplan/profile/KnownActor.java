package se.handlingsplan.profile;

import java.util.List;
import java.util.Optional;

/**
 * A party of the register.
 *
 * @param aliases other spellings and short forms met in plans; matched, never written
 * @param email where reminders to the party are sent
 */
public record KnownActor(String name, List<String> aliases, Optional<String> email) {
  public KnownActor {
    aliases = List.copyOf(aliases);
  }

  /** A party whose address nobody has told. */
  public KnownActor(String name, List<String> aliases) {
    this(name, aliases, Optional.empty());
  }
}
