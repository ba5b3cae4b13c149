package se.handlingsplan.render.pdf;

import se.handlingsplan.theme.Palette;

/** What something is coloured for; a palette says which colour that is. */
enum Colour {
  TEXT,
  HEADING,
  LINK,
  /** What stands around the text. */
  MUTED,
  RULE,
  FAINT_RULE,
  /** Behind column headings. */
  HEADER_FILL,
  DRAFT,
  /** Behind all text of a draft, so faint that the text on it is read as on white. */
  WATERMARK;

  private static final double FAINT = 0.5;
  private static final double WATER = 0.13;

  se.handlingsplan.theme.Colour in(Palette palette) {
    return switch (this) {
      case TEXT -> palette.text();
      case HEADING -> palette.heading();
      case LINK -> palette.link();
      case MUTED -> palette.quiet();
      case RULE -> palette.rule();
      case FAINT_RULE -> mixed(palette.rule(), FAINT);
      case HEADER_FILL -> palette.shade();
      case DRAFT -> palette.draft();
      case WATERMARK -> mixed(palette.draft(), WATER);
    };
  }

  /** A share of the colour, the rest white. */
  private static se.handlingsplan.theme.Colour mixed(
      se.handlingsplan.theme.Colour colour, double share) {
    return new se.handlingsplan.theme.Colour(
        mixed(colour.red(), share), mixed(colour.green(), share), mixed(colour.blue(), share));
  }

  private static int mixed(int part, double share) {
    return (int) Math.round(255 - (255 - part) * share);
  }
}
