package se.handlingsplan.render.html;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.render.layout.FieldName;
import se.handlingsplan.render.layout.Legible;

/** The ids of a page's elements, each given once. */
final class Ids {
  /** Longer ones are no easier to recognise. */
  private static final int LONGEST_FROM_TEXT = 60;

  private final Set<String> used = new HashSet<>();

  Ids(String... taken) {
    used.addAll(Set.of(taken));
  }

  /** Names an element for the field it holds, if it holds one. */
  void name(Element element, Provenance provenance) {
    Optional<String> field = FieldName.in(provenance);
    if (field.isPresent()) {
      element.id(unique(slug(field.get()))).attr("data-field", Legible.text(field.get()));
    }
  }

  /** Names a heading, if not for a field then for its text, so that one can link to it. */
  void nameHeading(Element heading, Provenance provenance) {
    name(heading, provenance);
    if (heading.id().isEmpty()) {
      String slug = slug(heading.text());
      heading.id(unique(slug.substring(0, Math.min(slug.length(), LONGEST_FROM_TEXT))));
    }
  }

  /** The id itself, or with a number after it if it is taken. */
  String unique(String id) {
    String free = id;
    for (int number = 2; !used.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /**
   * What is easy to write in an address: {@code Åtgärd 1/followUp} is {@code atgard-1-followup}.
   */
  static String slug(String text) {
    String ascii =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return ascii.isEmpty() ? "avsnitt" : ascii;
  }
}
