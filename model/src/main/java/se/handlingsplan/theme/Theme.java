package se.handlingsplan.theme;

import java.util.Optional;

/** How the documents of a publisher look. */
public record Theme(Palette palette, Typeface typeface, Optional<Logo> logo) {
  /** For those who have no look of their own. */
  public static Theme neutral() {
    return new Theme(Palette.neutral(), Typeface.standard(), Optional.empty());
  }
}
