package se.handlingsplan.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.text.Wording;

/**
 * Which names are one party's, by a register: spaces, hyphens, case and a genitive s make no
 * difference. Any thread may use it.
 */
public final class Parties {
  private final Map<String, KnownActor> byKey = new HashMap<>();

  /** Of several parties with one spelling the first has it. */
  public Parties(List<KnownActor> register) {
    for (KnownActor actor : register) {
      byKey.putIfAbsent(key(actor.name()), actor);
      actor.aliases().forEach(alias -> byKey.putIfAbsent(key(alias), actor));
    }
  }

  /** The party of the register that has this name or goes by it. */
  public Optional<KnownActor> known(String name) {
    String key = key(name);
    KnownActor found = byKey.get(key);
    return found == null && key.endsWith("s")
        ? Optional.ofNullable(byKey.get(key.substring(0, key.length() - 1)))
        : Optional.ofNullable(found);
  }

  /** The name that stands for all spellings: the register's, else the name as it is. */
  public String nameOf(String name) {
    return known(name).map(KnownActor::name).orElse(Wording.collapse(name));
  }

  /** Equal for names that differ in case, spaces and hyphens only. */
  public static String key(String name) {
    return Wording.fold(name).replace(" ", "").replace("-", "");
  }
}
