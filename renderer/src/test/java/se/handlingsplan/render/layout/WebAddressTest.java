package se.handlingsplan.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://exempel.se/plan, https://exempel.se/plan",
    "' mailto:a@exempel.se ', mailto:a@exempel.se",
    "HTTPS://exempel.se/a b, HTTPS://exempel.se/a%20b",
    "https://exempel.se/å?q=100%, https://exempel.se/%C3%A5?q=100%25",
    "https://exempel.se/%C3%A5, https://exempel.se/%C3%A5",
    "tel:+46102237000, tel:+46102237000",
  })
  void anAddressBecomesOneThatEveryProgramAccepts(String written, String address) {
    assertThat(WebAddress.of(written).map(URI::toString)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#kontakt",
        "www.exempel.se",
        "javascript:alert(1)",
        "java\u0000script:alert(1)",
        "JavaScript://exempel.se/%0aalert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https:",
        "https:/exempel",
        "http://[x",
      })
  void whatIsNoAddressToLinkToIsNone(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }

  @Test
  void markupInAnAddressIsEncoded() {
    assertThat(WebAddress.of("https://exempel.se/\"><script>").map(URI::toString))
        .contains("https://exempel.se/%22%3E%3Cscript%3E");
  }
}
