package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.SetAside;

/** Blocks made from lines, and what was set aside in making them. */
public record Reading(List<Block> blocks, List<SetAside> setAside) {
  private static final Reading NOTHING = new Reading(List.of(), List.of());

  public Reading {
    blocks = List.copyOf(blocks);
    setAside = List.copyOf(setAside);
  }

  public static Reading nothing() {
    return NOTHING;
  }

  /** These blocks and then the others. */
  public Reading and(Reading other) {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(other.blocks);
    List<SetAside> aside = new ArrayList<>(setAside);
    aside.addAll(other.setAside);
    return new Reading(all, aside);
  }
}
