package se.handlingsplan.plan;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import se.handlingsplan.text.Wording;

/**
 * Names for the parts of a plan that stay the same from run to run, because they are made of the
 * wording alone. A part that bears another's wording gets a number.
 */
public final class Ids {
  private static final int LONGEST = 48;

  private final Set<String> taken = new HashSet<>();

  public Ids() {}

  /** Names that are not given again. */
  public Ids(Collection<String> taken) {
    this.taken.addAll(taken);
  }

  /** An id as it is compared: programs may put spaces into it, or a capital before it. */
  public static String folded(String id) {
    return Wording.fold(id).replace(" ", "");
  }

  /** A name for a part of the given wording; "x" where it has no letters. */
  public String next(String wording) {
    String slug = slug(wording);
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  /** Whether an id is a name of the given wording, be it the first, second or later with it. */
  public static boolean isOf(String id, String wording) {
    String slug = slug(wording);
    return id.startsWith(slug) && id.substring(slug.length()).matches("(-\\d+)?");
  }

  private static String slug(String wording) {
    String plain =
        Normalizer.normalize(Wording.fold(wording), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      return "x";
    }
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int cut = plain.lastIndexOf('-', LONGEST);
    return plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
  }
}
