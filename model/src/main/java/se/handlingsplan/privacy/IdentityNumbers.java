package se.handlingsplan.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Swedish identity numbers: personnummer (folkbokföringslagen 1991:481, 18 §) and
 * samordningsnummer, in which 60 is added to the day. Date and check digit must be right, so that
 * diary numbers and organisation numbers are let be.
 */
public final class IdentityNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d-])(19|20)?(\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:\\p{Zs}?[-+\\u2010-\\u2015]\\p{Zs}?|\\p{Zs})?(\\d{4})(?!\\d|-\\d)");

  private static final int COORDINATION = 60;

  private IdentityNumbers() {}

  /** What is found, in the order of the text. */
  public static List<PersonalDetail> in(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .filter(IdentityNumbers::isRight)
        .map(
            found ->
                new PersonalDetail(PersonalDetail.Kind.IDENTITY_NUMBER, found.start(), found.end()))
        .toList();
  }

  private static boolean isRight(MatchResult found) {
    int month = Integer.parseInt(found.group(3));
    int day = Integer.parseInt(found.group(4)) % COORDINATION;
    String digits = found.group(2) + found.group(3) + found.group(4) + found.group(5);
    String century = found.group(1);
    boolean date =
        century == null
            ? isDate("19" + found.group(2), month, day) || isDate("20" + found.group(2), month, day)
            : isDate(century + found.group(2), month, day);
    return date && isChecked(digits);
  }

  private static boolean isDate(String year, int month, int day) {
    try {
      LocalDate.of(Integer.parseInt(year), month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Luhn's sum: every other digit, from the first on, counts double. */
  private static boolean isChecked(String digits) {
    int sum =
        IntStream.range(0, digits.length())
            .map(
                i -> {
                  int part = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
                  return part / 10 + part % 10;
                })
            .sum();
    return sum % 10 == 0;
  }
}
