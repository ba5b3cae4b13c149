package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.theme.Typeface;
import se.handlingsplan.theme.Typeface.FontFile;

/** The fonts at work in one document, each loaded when first used. */
final class Fonts {
  private static final List<FontStyle> HOUSE =
      List.of(
          FontStyle.HOUSE_REGULAR,
          FontStyle.HOUSE_BOLD,
          FontStyle.HOUSE_ITALIC,
          FontStyle.HOUSE_BOLD_ITALIC);

  private final Map<FontStyle, Face> faces = new EnumMap<>(FontStyle.class);
  private final Map<FontStyle, FontFile> house = new EnumMap<>(FontStyle.class);

  Fonts(Typeface typeface) {
    typeface
        .files()
        .ifPresent(
            files -> {
              for (int i = 0; i < HOUSE.size(); i++) {
                house.put(HOUSE.get(i), files.styles().get(i));
              }
            });
  }

  Face of(FontStyle style) {
    return faces.computeIfAbsent(style, this::load);
  }

  private Face load(FontStyle style) {
    FontFile own = house.get(style);
    return own == null
        ? Face.load(style, style.file(), FontFiles.of(style))
        : Face.load(style, own.name(), own.bytes());
  }

  /** The font in which text of a kind is set. */
  FontStyle main(boolean bold, boolean italic) {
    FontStyle style = FontStyle.of(bold, italic);
    return house.isEmpty() ? style : style.house();
  }

  /** The first font that has the character: the text's own, then those that stand in for it. */
  Optional<FontStyle> with(int character, boolean bold, boolean italic) {
    for (FontStyle style : candidates(bold, italic)) {
      if (of(style).has(character)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  private List<FontStyle> candidates(boolean bold, boolean italic) {
    List<FontStyle> candidates = new ArrayList<>();
    candidates.add(main(bold, italic));
    if (!house.isEmpty()) {
      candidates.add(FontStyle.of(bold, italic));
    }
    candidates.add(FontStyle.FALLBACK);
    candidates.add(FontStyle.EMOJI);
    return candidates;
  }
}
