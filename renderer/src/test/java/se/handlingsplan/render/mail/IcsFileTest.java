package se.handlingsplan.render.mail;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsFileTest {
  /** RFC 5545, 3.1. */
  private static final int LONGEST_LINE = 75;

  private static final Instant STAMP = Instant.parse("2026-03-01T12:00:00Z");

  private static final Appointment FOLLOW_UP =
      new Appointment(
          "uppfoljning-2026@handlingsplan",
          LocalDate.of(2026, 12, 31),
          "Följ upp: mål, åtgärder; ansvar",
          "Rad ett\nRad två");

  @Test
  void theFileIsAWholeDayWithAReminderAWeekBefore() {
    assertThat(text(IcsFile.write(FOLLOW_UP, STAMP)))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Handlingsplan//SV
            BEGIN:VEVENT
            UID:uppfoljning-2026@handlingsplan
            DTSTAMP:20260301T120000Z
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:Följ upp: mål\\, åtgärder\\; ansvar
            DESCRIPTION:Rad ett\\nRad två
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER;RELATED=START:-P7D
            DESCRIPTION:Följ upp: mål\\, åtgärder\\; ansvar
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Stockholm", "Pacific/Apia", "America/Sao_Paulo"})
  void theTimeZoneOfTheMachineChangesNothing(String zone) {
    // In São Paulo this day had no midnight.
    Appointment appointment = new Appointment("uid", LocalDate.of(2018, 11, 4), "Uppföljning", "");
    byte[] here = IcsFile.write(appointment, STAMP);
    TimeZone machine = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(IcsFile.write(appointment, STAMP)).isEqualTo(here);
      assertThat(text(here)).contains("DTSTART;VALUE=DATE:20181104\r\n");
    } finally {
      TimeZone.setDefault(machine);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTextIsReadAsItWasWritten(long seed) {
    OddText odd = OddText.of(seed);
    Appointment appointment =
        new Appointment(
            odd.text(), LocalDate.of(2026, 1, 1).plusDays(seed), odd.text(), odd.text());
    byte[] file = IcsFile.write(appointment, STAMP);
    ICalendar calendar = Biweekly.parse(text(file)).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSize(1);
    VEvent event = calendar.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo(PlainText.line(appointment.uid()));
    assertThat(event.getSummary().getValue()).isEqualTo(PlainText.line(appointment.summary()));
    assertThat(event.getDescription().getValue())
        .isEqualTo(String.join("\n", PlainText.lines(appointment.description())));
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
        .isEqualTo(appointment.day().toString());
    assertThat(event.getAlarms()).hasSize(1);
    assertThat(text(file)).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
    assertThat(text(file).split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE);
    assertThat(IcsFile.write(appointment, STAMP)).isEqualTo(file);
  }

  static LongStream seeds() {
    return OddText.seeds();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
