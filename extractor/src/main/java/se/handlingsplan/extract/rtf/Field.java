package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.extract.flow.Hyperlinks;
import se.handlingsplan.extract.flow.SignFonts;

/** A field: its code is not for readers, its result is. Not for several threads. */
final class Field {
  /** A sign by its code in a font. */
  private static final Pattern SYMBOL =
      Pattern.compile("\\s*SYMBOL\\s+(\\d{1,5})\\b.*?(?:\\\\f\\s+\"([^\"]*)\".*)?", Pattern.DOTALL);

  /** What stands for "nothing chosen" in a form field. */
  private static final int UNDEFINED = 25;

  private static final int CHECK_BOX = 1;
  private static final int DROP_DOWN = 2;

  private final StringBuilder code = new StringBuilder();
  private final Map<String, Integer> form = new HashMap<>();
  private final List<String> entries = new ArrayList<>();
  private Optional<String> link = Optional.empty();
  private boolean hasResult;

  void addCode(String text) {
    code.append(text);
  }

  void setForm(ControlWord word) {
    form.put(word.name(), word.value());
  }

  void addEntry(String entry) {
    entries.add(entry);
  }

  /** Notes that there is a result to be read. */
  void addResult(String text) {
    hasResult |= !text.isBlank();
  }

  /** Notes that the code has been read. */
  void endCode() {
    link = Hyperlinks.address(code);
  }

  /** The address that the result links to. */
  Optional<String> link() {
    return link;
  }

  /**
   * What the field shows by itself, where the document stores no result: a box, ticked or not, the
   * entry that was chosen, or a sign.
   */
  String shown() {
    if (hasResult) {
      return "";
    }
    int type = form.getOrDefault("fftype", 0);
    if (type == CHECK_BOX) {
      return chosen() == 1 ? "☒" : "☐";
    }
    if (type == DROP_DOWN) {
      int chosen = chosen();
      return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
    Matcher symbol = SYMBOL.matcher(code);
    return symbol.matches()
        ? sign(Integer.parseInt(symbol.group(1)), Optional.ofNullable(symbol.group(2)))
        : "";
  }

  private int chosen() {
    int result = form.getOrDefault("ffres", UNDEFINED);
    return result == UNDEFINED ? form.getOrDefault("ffdefres", 0) : result;
  }

  private static String sign(int sign, Optional<String> font) {
    if (sign > 0xFF) {
      return SignFonts.text(font.orElse(""), Character.toString(sign));
    }
    return font.filter(SignFonts::isSignFont).isPresent()
        ? SignFonts.sign(font.get(), 0xF000 + sign)
        : new String(new byte[] {(byte) sign}, CodePages.charset(CodePages.WESTERN));
  }
}
