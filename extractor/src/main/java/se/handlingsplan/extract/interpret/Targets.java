package se.handlingsplan.extract.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.plan.FollowUp;

/**
 * Finds targets that can be counted: "40 deltagare (20 kvinnor och 20 män)", "30-50 arbetsgivare",
 * "85 procent".
 */
final class Targets {
  private static final String NUMBER = "\\d+(?:[ \\u00A0\\u202F]\\d{3})*(?:,\\d+)?";

  /** A number or range, what is counted, and the parts in brackets or after "varav". */
  private static final Pattern TARGET =
      Pattern.compile(
          "(?<![\\p{L}\\d])("
              + NUMBER
              + ")(?:\\s*[-–—]\\s*("
              + NUMBER
              + "))?\\s*(%|\\p{Ll}[\\p{L}-]*(?:\\s+(?:per|av)\\s+\\p{Ll}[\\p{L}-]*)?)"
              + "(?:\\s*\\(([^)]*)\\)|,?\\s+varav\\s+([^.;]*))?");

  private static final Pattern SHARE = Pattern.compile("(\\d+)\\s+(\\p{Ll}\\p{L}*)");

  private Targets() {}

  /** "Öka från 4 500 till 6 000": where it starts is no target. */
  private static final Pattern FROM =
      Pattern.compile("(?iu)\\bfrån\\s+" + NUMBER + "\\s*(?:%|procent)?\\s+(?=till\\b)");

  /** "Ett 20-tal ungdomar". */
  private static final Pattern ABOUT = Pattern.compile("(?<=\\d)-tal(?:et)?(?=\\s)");

  /** The targets in a line, in their order. */
  static List<FollowUp.Target> in(String written) {
    String line = ABOUT.matcher(FROM.matcher(written).replaceAll("")).replaceAll("");
    List<FollowUp.Target> targets = new ArrayList<>();
    Matcher matcher = TARGET.matcher(line);
    while (matcher.find()) {
      String parts = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
      targets.add(
          new FollowUp.Target(
              matcher.group().strip(),
              value(matcher.group(1)),
              Optional.ofNullable(matcher.group(2)).map(Targets::value),
              matcher.group(3),
              parts == null ? List.of() : shares(parts)));
    }
    return targets;
  }

  private static List<FollowUp.Share> shares(String text) {
    List<FollowUp.Share> shares = new ArrayList<>();
    Matcher matcher = SHARE.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).length() < 9) {
        shares.add(new FollowUp.Share(matcher.group(2), Integer.parseInt(matcher.group(1))));
      }
    }
    return shares;
  }

  private static BigDecimal value(String number) {
    return new BigDecimal(number.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.'));
  }
}
