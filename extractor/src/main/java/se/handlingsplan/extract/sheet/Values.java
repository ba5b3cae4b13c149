package se.handlingsplan.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell shows of a value, as a Swedish reader sees it. Two things are told otherwise than in
 * the workbook: days always as 2026-03-31, and numbers without signs between thousands, so that
 * what comes after needs to know one way only. Not for several threads.
 */
final class Values {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  /** The first day after the last that sheets can show. */
  private static final double END_OF_DAYS = 2_958_466;

  /** What sheets show of a number that has more. */
  private static final MathContext SHOWN = new MathContext(10);

  /** Larger whole numbers are not exact. */
  private static final double EXACT = 1e15;

  /** Smaller ones would be nothing but noughts. */
  private static final double TINY = 1e-9;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Words, colours, languages and other signs in a format that are not of its pattern. */
  private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=[#0?]),(?=[#0?])");

  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(SWEDISH);

  /**
   * For one workbook.
   *
   * @param from1904 whether its days are counted from 1904 instead of 1900
   */
  Values(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * A number as it is shown in a cell of the style, nothing if the style hides it; what is no
   * number, as it is.
   */
  String number(String written, CellStyle style) {
    double value;
    try {
      value = Double.parseDouble(written.strip());
    } catch (NumberFormatException e) {
      return written;
    }
    if (!Double.isFinite(value)) {
      return written;
    }
    String pattern = NO_PATTERN.matcher(style.format()).replaceAll("").toLowerCase(Locale.ROOT);
    if (isDay(value, pattern, style)) {
      return day(value, pattern);
    }
    if (style.hides(value)) {
      return "";
    }
    return isGeneral(style) ? general(value) : formatted(value, style);
  }

  /** A point in time as it is written out, without the clock at midnight. */
  static String moment(String written) {
    int clock = written.indexOf('T');
    if (clock < 0) {
      return written;
    }
    String time = written.substring(clock + 1);
    return written.substring(0, clock) + (time.matches("[0:.]*Z?") ? "" : " " + time);
  }

  private static boolean isGeneral(CellStyle style) {
    return style.format().equalsIgnoreCase("General") || style.format().equals("@");
  }

  /** Formats of the clock alone show no day. */
  private static boolean isDay(double value, String pattern, CellStyle style) {
    boolean clockOnly = pattern.contains("h") || pattern.contains("s");
    return value >= 0
        && value < END_OF_DAYS
        && DateUtil.isADateFormat(style.formatId(), style.format())
        && (pattern.contains("y") || pattern.contains("d") || !clockOnly);
  }

  private String day(double value, String pattern) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
    return pattern.contains("h") && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate() + " " + CLOCK.format(moment)
        : moment.toLocalDate().toString();
  }

  private static String general(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value));
    double size = Math.abs(value);
    boolean whole = Math.rint(value) == value && size < EXACT;
    BigDecimal shown = (whole ? exact : exact.round(SHOWN)).stripTrailingZeros();
    boolean plain = value == 0 || (size >= TINY && size < EXACT);
    return (plain ? shown.toPlainString() : shown.toString()).replace('.', ',');
  }

  /** The library is at a loss with some formats; the number is told all the same. */
  private String formatted(double value, CellStyle style) {
    try {
      String format = THOUSANDS.matcher(style.format()).replaceAll("");
      String shown = formatter.formatRawCellContents(value, style.formatId(), format, from1904);
      return shown.equals(Double.toString(value)) ? general(value) : shown.replace('\u2212', '-');
    } catch (RuntimeException e) {
      return general(value);
    }
  }
}
