package se.handlingsplan.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/**
 * A number whose parts in brackets or after "varav" do not add up to it: "40 deltagare (20 + 15)".
 * Parts that are joined by a plus or are sexes must give the whole; others may overlap, and only
 * none may be larger than it.
 */
record TargetSum() implements Rule {
  private static final String NUMBER = "\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d+";
  private static final String SEX =
      "(?:kvinn\\p{L}*|kv\\b\\.?|m[äa]n\\b|männen|flick\\p{L}*|pojk\\p{L}*|tjej\\p{L}*|kill\\p{L}*|icke-?bin\\p{L}*)";

  /** "25 kvinnor", "kvinnor 25". */
  private static final String OF_SEX =
      "(?:(?:" + NUMBER + ")\\s+" + SEX + "|" + SEX + "\\s*:?\\s*(?:" + NUMBER + "))";

  private static final String AND =
      "\\s*(?:,|;|/|\\+|och|samt|&|resp\\.|respektive)\\s*(?:och\\s+)?";
  private static final String SEXES = OF_SEX + "(?:" + AND + OF_SEX + ")+";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\d.,:/-])("
              + NUMBER
              + ")(?:\\s*[-–]\\s*("
              + NUMBER
              + "))?((?:\\s+\\p{L}[\\p{L}-]*){0,8}?)\\s*(?:\\(([^()]{3,80})\\)|,?\\s+(?:varav|därav|fördelat på|fördelade på)\\s+([^.;()]{3,80})"
              + "|[,:]\\s+("
              + SEXES
              + ")(?=\\s*(?:$|[.;\\n])))");

  private static final Pattern PART = Pattern.compile("(?<![\\d,.])(" + NUMBER + ")(?![\\d%,])");

  /** Only parts that are told apart by sex. */
  private static final Pattern BY_SEX = Pattern.compile("(?iU)\\s*(?:varav\\s+)?" + SEXES + "\\s*");

  private static final Pattern BY_PLUS =
      Pattern.compile(
          "(?iU)\\s*(?:"
              + NUMBER
              + ")(?:\\s+\\p{L}+)?(?:\\s*\\+\\s*(?:"
              + NUMBER
              + ")(?:\\s+\\p{L}+)?)+\\s*");

  @Override
  public String id() {
    return "target-sum";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.written().stream()
        .filter(written -> written.spot().measure().isPresent())
        .filter(written -> written.field() != Field.PERIOD)
        .flatMap(TargetSum::wrong);
  }

  private static Stream<Breach> wrong(Written written) {
    List<Breach> wrong = new ArrayList<>();
    Matcher matcher = WHOLE.matcher(written.text());
    while (matcher.find()) {
      String parts =
          Stream.of(4, 5, 6).map(matcher::group).filter(Objects::nonNull).findFirst().orElse("");
      BigDecimal least = number(matcher.group(1));
      BigDecimal most = matcher.group(2) == null ? least : number(matcher.group(2));
      boolean people = People.UNIT.matcher(matcher.group(3).strip()).matches();
      sum(parts, least, most, people)
          .ifPresent(
              sum ->
                  wrong.add(
                      Breach.of(
                              written.spot(),
                              Field.TARGET,
                              written.provenance(),
                              Quote.of(matcher.group().strip()),
                              sum)
                          .marked(matcher.group())));
    }
    return wrong.stream();
  }

  /** What the parts give instead; empty where nothing is wrong. */
  private static Optional<String> sum(
      String parts, BigDecimal least, BigDecimal most, boolean people) {
    List<BigDecimal> numbers = PART.matcher(parts).results().map(r -> number(r.group(1))).toList();
    // "2 grupper (10 kvinnor och 10 män)" counts the people in the groups.
    boolean ofSomethingElse =
        !people && numbers.stream().allMatch(number -> number.compareTo(most) > 0);
    if (ofSomethingElse) {
      return Optional.empty();
    }
    if (BY_SEX.matcher(parts).matches() || BY_PLUS.matcher(parts).matches()) {
      BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return sum.compareTo(least) < 0 || sum.compareTo(most) > 0
          ? Optional.of(sum.toPlainString())
          : Optional.empty();
    }
    boolean shares = parts.strip().matches("(?iU)(?:varav\\s+)?\\d+\\s+" + SEX + ".*");
    return shares
        ? numbers.stream()
            .filter(number -> number.compareTo(most) > 0)
            .findFirst()
            .map(BigDecimal::toPlainString)
        : Optional.empty();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replaceAll("[\\s\\u00A0\\u202F]", ""));
  }
}
