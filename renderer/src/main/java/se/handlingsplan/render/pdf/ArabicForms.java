package se.handlingsplan.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of its shapes an Arabic letter takes: it depends on whether the letters beside it join it.
 * The shapes are those of Unicode's block Arabic Presentation Forms-B.
 */
final class ArabicForms {
  private static final int FIRST_FORM = 0xFE80;
  private static final int LAST_FORM = 0xFEF4;
  private static final int TATWEEL = 0x0640;

  /** The order of a letter's shapes in the block. */
  private static final int LAST_IN_WORD = 1;

  private static final int FIRST_IN_WORD = 2;
  private static final int WITHIN = 3;
  private static final int ALL = 4;

  private static final Map<Integer, List<Integer>> FORMS = forms();

  private ArabicForms() {}

  private static Map<Integer, List<Integer>> forms() {
    Map<Integer, List<Integer>> forms = new HashMap<>();
    for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
      String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
      if (letter.codePointCount(0, letter.length()) == 1) {
        forms.computeIfAbsent(letter.codePointAt(0), l -> new ArrayList<>()).add(form);
      }
    }
    return forms;
  }

  /** The same letters, each shown in its shape. */
  static List<Letters.Letter> of(List<Letters.Letter> letters, Fonts fonts) {
    if (letters.stream().noneMatch(letter -> FORMS.containsKey(letter.meant()))) {
      return letters;
    }
    List<Letters.Letter> shaped = new ArrayList<>(letters);
    for (int i = 0; i < letters.size(); i++) {
      Letters.Letter letter = letters.get(i);
      List<Integer> forms = FORMS.get(letter.meant());
      if (forms != null) {
        boolean before = joinsNext(neighbour(letters, i, -1));
        boolean after = forms.size() == ALL && joinsBefore(neighbour(letters, i, 1));
        int shown = forms.get(form(before, after, forms.size()));
        Face face = fonts.of(letter.style().ink().style());
        if (face.has(shown)) {
          double width = face.width(shown) * letter.style().ink().size();
          shaped.set(i, new Letters.Letter(shown, letter.meant(), width, letter.style()));
        }
      }
    }
    return shaped;
  }

  private static int form(boolean before, boolean after, int forms) {
    if (before && after) {
      return WITHIN;
    }
    if (after) {
      return FIRST_IN_WORD;
    }
    return before ? Math.min(LAST_IN_WORD, forms - 1) : 0;
  }

  /** The next character on that side which is not a mark above or below a letter; 0 for none. */
  private static int neighbour(List<Letters.Letter> letters, int at, int step) {
    int i = at + step;
    while (i >= 0
        && i < letters.size()
        && Character.getType(letters.get(i).meant()) == Character.NON_SPACING_MARK) {
      i += step;
    }
    return i >= 0 && i < letters.size() ? letters.get(i).meant() : 0;
  }

  private static boolean joinsNext(int character) {
    return character == TATWEEL || FORMS.getOrDefault(character, List.of()).size() == ALL;
  }

  private static boolean joinsBefore(int character) {
    return character == TATWEEL || FORMS.getOrDefault(character, List.of()).size() > 1;
  }
}
