package se.handlingsplan.render.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;

/** The number that an ordered list starts to count from. */
public final class ListStart {
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4})[.)]?");

  private ListStart() {}

  /** The first item's number if its label is one, such as "3."; else 1. */
  public static int of(Block.ListBlock list) {
    if (list.items().isEmpty()) {
      return 1;
    }
    Matcher label = NUMBER.matcher(list.items().getFirst().label().strip());
    return label.matches() ? Integer.parseInt(label.group(1)) : 1;
  }
}
