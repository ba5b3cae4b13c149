package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Notice;

class CommonTest {
  @Test
  void ofNoticesThatAreAlikeOnlyTheFirstAreTold() throws Exception {
    List<Notice> notices = new ArrayList<>();
    IntStream.rangeClosed(1, 90)
        .mapToObj(Integer::toString)
        .forEach(page -> notices.add(Notice.of(Notice.Code.IMAGE_ONLY_PAGE, page)));
    notices.add(Notice.of(Notice.Code.NO_MEASURES));

    assertThat(told(notices).lines())
        .hasSize(7)
        .first()
        .asString()
        .startsWith("bok.pdf: Sidan 1 består av bilder");
    assertThat(told(notices).lines().skip(5))
        .containsExactly(
            "bok.pdf: Inga insatser hittades i dokumentet.",
            "bok.pdf: 85 meddelanden till av samma slag. Kör med --verbose, så visas alla.");
    assertThat(told(notices.subList(0, 5)).lines()).hasSize(5);
  }

  private static String told(List<Notice> notices) throws Failure {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    new Common(new Console(InputStream.nullInputStream(), stream, stream, Locale.of("sv", "SE")))
        .tell("bok.pdf", notices);
    return err.toString(StandardCharsets.UTF_8);
  }
}
