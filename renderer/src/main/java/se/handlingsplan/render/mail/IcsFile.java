package se.handlingsplan.render.mail;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Collectors;

/** An appointment as a file that calendars open: a whole day, with a reminder a week before. */
public final class IcsFile {
  private static final String PROGRAM = "-//Handlingsplan//SV";

  private static final Duration A_WEEK_BEFORE = Duration.builder().prior(true).days(7).build();

  /** In bytes, without what ends it. */
  private static final int LONGEST_LINE = 75;

  private IcsFile() {}

  /**
   * The file, the same bytes for the same appointment and time.
   *
   * @param stamp when the appointment was last changed, by which calendars tell which of two is the
   *     newer
   */
  public static byte[] write(Appointment appointment, Instant stamp) {
    String summary = PlainText.line(appointment.summary());
    VEvent event = new VEvent();
    event.setUid(PlainText.line(appointment.uid()));
    event.setDateTimeStamp(Date.from(stamp));
    event.setDateStart(new DateStart(date(appointment.day())));
    event.setDateEnd(new DateEnd(date(appointment.day().plusDays(1))));
    event.setSummary(summary);
    event.setDescription(String.join("\n", PlainText.lines(appointment.description())));
    // A deadline leaves the day free for other things.
    event.setTransparency(true);
    event.addAlarm(VAlarm.display(new Trigger(A_WEEK_BEFORE, Related.START), summary));
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PROGRAM);
    calendar.addEvent(event);
    return folded(text(calendar)).getBytes(StandardCharsets.UTF_8);
  }

  private static ICalDate date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // It would count letters, where the format counts bytes.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return text.toString();
  }

  private static String folded(String text) {
    return text.lines().map(IcsFile::foldedLine).collect(Collectors.joining());
  }

  /** A line that goes on begins with a space, which counts. */
  private static String foldedLine(String line) {
    StringBuilder folded = new StringBuilder();
    int length = 0;
    for (int c : line.codePoints().toArray()) {
      String letter = Character.toString(c);
      int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST_LINE) {
        folded.append("\r\n ");
        length = 1;
      }
      folded.append(letter);
      length += bytes;
    }
    return folded.append("\r\n").toString();
  }
}
