package se.handlingsplan.extract.pdf.page;

/** How letters look, as far as it carries meaning. */
public record Look(boolean bold, boolean italic) {
  public static final Look PLAIN = new Look(false, false);
}
