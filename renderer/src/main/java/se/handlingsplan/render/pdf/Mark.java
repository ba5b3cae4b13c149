package se.handlingsplan.render.pdf;

import java.util.Optional;
import se.handlingsplan.theme.Logo;

/** Something at a spot: in points from the top left corner, y downwards. */
sealed interface Mark {
  /** The same, further right and down. */
  Mark shifted(double right, double down);

  /**
   * A piece of a line with one look.
   *
   * @param y of the baseline
   * @param text with glyphs in the font only
   * @param meant the text as it is to be read, where other characters are shown
   */
  record Words(
      double x, double y, double width, String text, Optional<String> meant, Ink ink, Owner owner)
      implements Mark {
    @Override
    public Words shifted(double right, double down) {
      return new Words(x + right, y + down, width, text, meant, ink, owner);
    }

    Words inked(Ink other, Owner anOwner) {
      return new Words(x, y, width, text, meant, other, anOwner);
    }
  }

  /** A filled rectangle; a rule is a thin one. */
  record Fill(double x, double y, double width, double height, Colour colour) implements Mark {
    @Override
    public Fill shifted(double right, double down) {
      return new Fill(x + right, y + down, width, height, colour);
    }
  }

  /**
   * A word across the page, rising to the right, of which listeners hear nothing.
   *
   * @param slope in radians
   */
  record Slanted(double x, double y, double slope, String text, Ink ink) implements Mark {
    @Override
    public Slanted shifted(double right, double down) {
      return new Slanted(x + right, y + down, slope, text, ink);
    }
  }

  /** The publisher's mark, with its top left corner at the spot. */
  record Picture(double x, double y, double width, double height, Logo logo, Owner owner)
      implements Mark {
    @Override
    public Picture shifted(double right, double down) {
      return new Picture(x + right, y + down, width, height, logo, owner);
    }
  }

  /** Where a bookmark leads; nothing is seen. Level 1 is the highest. */
  record Anchor(double y, int level, String title) implements Mark {
    @Override
    public Anchor shifted(double right, double down) {
      return new Anchor(y + down, level, title);
    }
  }

  /** How words look; size in points. */
  record Ink(FontStyle style, double size, Colour colour) {}
}
