package se.handlingsplan.check.rule;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.profile.Need;

/**
 * A Swedish personal identity number (personnummer) or coordination number, which has no business
 * in a plan. It has a day that exists, and a last figure that fits the others (Luhn); so figures
 * that only look alike are let pass.
 */
record IdentityNumber() implements Rule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d-])(?:19|20)?(\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:\\s?[-+\\u2010-\\u2013]\\s?| )?(\\d{4})(?![\\d-])");

  /** Coordination numbers have this added to the day. */
  private static final int COORDINATION = 60;

  @Override
  public String id() {
    return "identity-number";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.written().stream().flatMap(IdentityNumber::numbers);
  }

  private static Stream<Breach> numbers(Written written) {
    return NUMBER
        .matcher(written.text())
        .results()
        .filter(
            found ->
                isDay(found.group(2), found.group(3))
                    && isLuhn(found.group(1) + found.group(2) + found.group(3) + found.group(4)))
        .map(
            found ->
                Breach.of(
                        written.spot(),
                        written.field(),
                        written.provenance(),
                        hidden(found.group()))
                    .marked(written.field().key() + found.group()));
  }

  /** The report must not spread it further. */
  private static String hidden(String number) {
    return number.substring(0, number.length() - 4) + "****";
  }

  private static boolean isDay(String month, String day) {
    int number = Integer.parseInt(day);
    try {
      MonthDay.of(Integer.parseInt(month), number > COORDINATION ? number - COORDINATION : number);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isLuhn(String figures) {
    int sum = 0;
    for (int i = 0; i < figures.length(); i++) {
      int doubled = (figures.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
