package se.handlingsplan.extract.flow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that Word stores as fields. */
public final class Hyperlinks {
  private static final Pattern CODE =
      Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

  private Hyperlinks() {}

  /** The address that a field's code links to; empty for other fields and places within. */
  public static Optional<String> address(CharSequence fieldCode) {
    Matcher link = CODE.matcher(fieldCode);
    return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
  }
}
