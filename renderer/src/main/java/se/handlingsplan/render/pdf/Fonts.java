package se.handlingsplan.render.pdf;

import java.util.EnumMap;
import java.util.Map;

/** The fonts at work in one document, each loaded when first used. */
final class Fonts {
  private final Map<FontStyle, Face> faces = new EnumMap<>(FontStyle.class);

  Face of(FontStyle style) {
    return faces.computeIfAbsent(style, Face::load);
  }
}
