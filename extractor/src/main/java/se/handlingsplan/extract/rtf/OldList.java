package se.handlingsplan.extract.rtf;

import se.handlingsplan.extract.flow.NumberFormat;

/**
 * A list in the manner of Word 6 ({@code \pn}), which each paragraph describes anew. Filled while
 * the description is read. Not for several threads.
 */
final class OldList implements Destination {
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private NumberFormat format = NumberFormat.DECIMAL;
  private int level;
  private int start = 1;

  /** From 0. */
  int level() {
    return level;
  }

  boolean isOrdered() {
    return format != NumberFormat.BULLET;
  }

  /** The label of the given item, the first being 1. */
  String label(int item) {
    return shortened(before) + format.show(start + item - 1) + shortened(after);
  }

  private static String shortened(StringBuilder text) {
    return text.substring(0, Math.min(text.length(), ListTable.LONGEST_LABEL));
  }

  @Override
  public void text(String text, GroupState state) {}

  @Override
  public boolean word(ControlWord word, GroupState state) {
    switch (word.name()) {
      case "pnlvlblt" -> format = NumberFormat.BULLET;
      case "pnlvl" -> level = Math.clamp(word.value() - 1L, 0, Lists.LEVELS - 1);
      case "pnlvlcont" -> format = NumberFormat.NONE;
      case "pnlvlbody" -> level = 0;
      case "pncard", "pndec" -> format = NumberFormat.DECIMAL;
      case "pnucltr" -> format = NumberFormat.UPPER_LETTER;
      case "pnucrm" -> format = NumberFormat.UPPER_ROMAN;
      case "pnlcltr" -> format = NumberFormat.LOWER_LETTER;
      case "pnlcrm" -> format = NumberFormat.LOWER_ROMAN;
      case "pnord", "pnordt" -> format = NumberFormat.ORDINAL;
      case "pnstart" -> start = Math.clamp(word.value(), 0, 1_000_000);
      case "pntxtb" -> state.sendTo((text, in) -> before.append(text));
      case "pntxta" -> state.sendTo((text, in) -> after.append(text));
      default -> {
        return false;
      }
    }
    return true;
  }
}
