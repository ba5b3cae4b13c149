package se.handlingsplan.extract.doc;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.handlingsplan.extract.flow.Hyperlinks;

/**
 * Which characters belong to the codes of fields, such as {@code PAGE}: those are not text. Fields
 * nest; one that does not end hides nothing.
 */
final class FieldCodes {
  private static final Pattern FORM =
      Pattern.compile("[\\s\u0001]*FORM(?:CHECKBOX|DROPDOWN).*", Pattern.DOTALL);

  private final BitSet codes = new BitSet();
  private final BitSet forms = new BitSet();
  private final TreeMap<Integer, Link> links = new TreeMap<>();

  private record Link(int end, String address) {}

  private static final class Open {
    private final int begin;
    private int separator = -1;

    Open(int begin) {
      this.begin = begin;
    }
  }

  /** Looks through a part of the text; a field does not leave its part. */
  void add(String text, Span part) {
    Deque<Open> open = new ArrayDeque<>();
    for (int at = part.start(); at < part.end(); at++) {
      switch (text.charAt(at)) {
        case Marks.FIELD_BEGIN -> open.push(new Open(at));
        case Marks.FIELD_SEPARATOR -> {
          if (!open.isEmpty() && open.peek().separator < 0) {
            open.peek().separator = at;
          }
        }
        case Marks.FIELD_END -> {
          if (!open.isEmpty()) {
            end(open.pop(), at, text);
          }
        }
        default -> {}
      }
    }
  }

  private void end(Open field, int end, String text) {
    int codeEnd = field.separator < 0 ? end : field.separator;
    codes.set(field.begin, codeEnd);
    String code = text.substring(field.begin + 1, codeEnd);
    if (FORM.matcher(code).matches()) {
      forms.set(field.begin, end);
    }
    Hyperlinks.address(code).ifPresent(address -> links.put(codeEnd, new Link(end, address)));
  }

  boolean isCode(int at) {
    return codes.get(at);
  }

  /** Whether this is in a form field that shows its value by itself. */
  boolean isForm(int at) {
    return forms.get(at);
  }

  /** The address that the text here links to. */
  Optional<String> link(int at) {
    Map.Entry<Integer, Link> before = links.floorEntry(at);
    return before != null && at < before.getValue().end()
        ? Optional.of(before.getValue().address())
        : Optional.empty();
  }
}
