package se.handlingsplan.render.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.render.layout.Legible;

class EmlFileTest {
  /** RFC 5322, 2.1.1, without the line break. */
  private static final int LONGEST_LINE = 998;

  private static final Attachment PLAN =
      new Attachment(
          "Handlingsplan 2026 – Länsstyrelsen i Kronobergs län.pdf",
          "application/pdf",
          "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

  @Test
  void aLetterIsReadAsItWasWritten() {
    Letter letter =
        new Letter(
            Optional.of("Åsa Öberg <asa@example.org>, \"Ek, Bo\" <bo@example.org>"),
            Optional.of("Länsstyrelsen <plan@example.org>"),
            "Åtgärder att följa upp före 1 juni",
            "Hej Åsa!\n\nHär är det som gäller er.\n",
            List.of(PLAN));
    ReadLetter read = ReadLetter.of(EmlFile.write(letter));
    assertThat(read.to()).containsExactly("Åsa Öberg <asa@example.org>", "Ek, Bo <bo@example.org>");
    assertThat(read.from()).containsExactly("Länsstyrelsen <plan@example.org>");
    assertThat(read.subject()).isEqualTo("Åtgärder att följa upp före 1 juni");
    assertThat(read.types()).containsExactly("multipart/mixed", "text/plain", "application/pdf");
    assertThat(read.body()).isEqualTo("Hej Åsa!\r\n\r\nHär är det som gäller er.\r\n");
    assertThat(read.attachments()).containsExactly(PLAN);
  }

  @Test
  void outlookOpensItAsADraftAndItHasNeitherDateNorNumber() {
    byte[] file = EmlFile.write(letter("Ämne", "Text"));
    assertThat(ReadLetter.of(file).headers())
        .containsExactly("MIME-Version", "Subject", "X-Unsent", "Content-Type");
    assertThat(ascii(file)).contains("\r\nX-Unsent: 1\r\n");
  }

  @Test
  void aLineBreakInAHeaderBringsNoOther() {
    Letter letter =
        new Letter(
            Optional.of("asa@example.org\r\nBcc: spion@example.org"),
            Optional.of("Bo\nX-Evil: 1 <bo@example.org>"),
            "Hej\r\nBcc: spion@example.org\r\n\r\nny kropp",
            "Text",
            List.of(new Attachment("a\r\nX-Evil: 1\r\n\r\n.txt", "text/plain", new byte[0])));
    byte[] file = EmlFile.write(letter);
    assertThat(ReadLetter.of(file).headers())
        .isSubsetOf("MIME-Version", "From", "To", "Subject", "X-Unsent", "Content-Type");
    assertThat(ReadLetter.of(file).subject()).isEqualTo("Hej Bcc: spion@example.org ny kropp");
    assertThat(ascii(file)).doesNotContain("\nBcc", "\nX-Evil");
    assertThat(ReadLetter.of(file).attachments())
        .extracting(Attachment::name)
        .containsExactly("a X-Evil: 1 .txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Anna Andersson", "anna@", "@example.org", "a b@c d", "a@-", "<>"})
  void whatIsNoAddressIsLeftOut(String to) {
    Letter letter = new Letter(Optional.of(to), Optional.of(to), "Ämne", "Text", List.of());
    ReadLetter read = ReadLetter.of(EmlFile.write(letter));
    assertThat(read.headers()).doesNotContain("To", "From");
    assertThat(read.subject()).isEqualTo("Ämne");
  }

  @Test
  void addressesAmongOtherThingsAreKept() {
    assertThat(MailAddresses.of("Anna, bo@example.org, ?, Åsa <asa@göteborg.se>"))
        .containsExactly("bo@example.org", "=?UTF-8?B?w4VzYQ==?= <asa@xn--gteborg-90a.se>");
  }

  @Test
  void ofManySendersTheFirstIsTold() {
    Letter letter =
        new Letter(Optional.empty(), Optional.of("a@b.se, c@d.se"), "Ämne", "Text", List.of());
    assertThat(ReadLetter.of(EmlFile.write(letter)).from()).containsExactly("a@b.se");
  }

  @Test
  void textThatLooksCodedIsReadAsItStands() {
    String subject = "=?utf-8?Q?Hej?= och =20";
    assertThat(ReadLetter.of(EmlFile.write(letter(subject, ""))).subject()).isEqualTo(subject);
  }

  @Test
  void anotherLetterHasOtherBoundaries() {
    assertThat(boundary(letter("Ämne", "ett"))).isNotEqualTo(boundary(letter("Ämne", "två")));
    assertThat(boundary(letter("Ämne", "ett"))).isEqualTo(boundary(letter("Ämne", "ett")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pdf",
        "text/plain; charset=x",
        "a/b\r\nX: y",
        "message/rfc822",
        "Multipart/x"
      })
  void whatIsNoTypeOfAFileIsRefused(String mediaType) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attachment("a", mediaType, new byte[0]));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTextIsReadAsItWasWritten(long seed) {
    OddText odd = OddText.of(seed);
    Letter letter =
        new Letter(
            Optional.of(odd.text()),
            Optional.of(odd.text()),
            odd.text(),
            odd.text(),
            Stream.generate(() -> new Attachment(odd.text(), "text/csv", odd.bytes()))
                .limit(odd.number(3))
                .toList());
    byte[] file = EmlFile.write(letter);
    ReadLetter read = ReadLetter.of(file);
    assertThat(read.headers())
        .isSubsetOf("MIME-Version", "From", "To", "Subject", "X-Unsent", "Content-Type")
        .doesNotHaveDuplicates();
    assertThat(read.subject()).isEqualTo(PlainText.line(letter.subject()));
    assertThat(read.body())
        .isEqualTo(
            letter
                .body()
                .lines()
                .map(line -> Legible.text(line) + "\r\n")
                .collect(Collectors.joining()));
    assertThat(read.attachments())
        .containsExactlyElementsOf(
            letter.attachments().stream()
                .map(a -> new Attachment(PlainText.line(a.name()), a.mediaType(), a.bytes()))
                .toList());
    assertThat(ascii(file).split("\r\n"))
        .allMatch(line -> line.length() <= LONGEST_LINE && line.matches("[\t -~]*"));
    assertThat(EmlFile.write(letter)).isEqualTo(file);
  }

  static LongStream seeds() {
    return OddText.seeds();
  }

  private static Letter letter(String subject, String body) {
    return new Letter(Optional.empty(), Optional.empty(), subject, body, List.of());
  }

  private static String boundary(Letter letter) {
    return ascii(EmlFile.write(letter)).replaceAll("(?s).*boundary=\"(.*?)\".*", "$1");
  }

  private static String ascii(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
