package se.handlingsplan.extract.pdf.page;

import java.util.Map;
import java.util.TreeMap;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.text.Wording;

/** Counts the visible characters of a page quickly: most are Latin letters. */
final class Characters {
  private final int[] latin = new int[0x250];
  private final Map<Integer, Integer> others = new TreeMap<>();

  void add(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c < latin.length) {
        latin[c]++;
      } else {
        others.merge(c, 1, Integer::sum);
      }
      i += Character.charCount(c);
    }
  }

  TextCount count() {
    Map<Integer, Integer> all = new TreeMap<>(others);
    for (int c = 0; c < latin.length; c++) {
      if (latin[c] > 0) {
        all.put(c, latin[c]);
      }
    }
    all.keySet().removeIf(c -> c == 0xAD || Wording.isSpace(c));
    return new TextCount(all);
  }
}
