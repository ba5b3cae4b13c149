package se.handlingsplan.render.pdf;

/** A colour in sRGB, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
  static final Colour TEXT = new Colour(0x1a, 0x1a, 0x1a);
  static final Colour HEADING = new Colour(0x0b, 0x3a, 0x66);
  static final Colour LINK = new Colour(0x0b, 0x3a, 0x8c);

  /** For what stands around the text; 7 to 1 against white, as WCAG AAA asks. */
  static final Colour MUTED = new Colour(0x59, 0x59, 0x59);

  static final Colour RULE = new Colour(0xa3, 0xae, 0xba);
  static final Colour FAINT_RULE = new Colour(0xd5, 0xdb, 0xe2);

  /** Behind column headings; the heading colour stands 9 to 1 against it. */
  static final Colour HEADER_FILL = new Colour(0xdc, 0xe9, 0xf5);
}
