package se.handlingsplan.profile;

import java.util.List;

/**
 * A party of the register.
 *
 * @param aliases other spellings and short forms met in plans; matched, never written
 */
public record KnownActor(String name, List<String> aliases) {
  public KnownActor {
    aliases = List.copyOf(aliases);
  }
}
