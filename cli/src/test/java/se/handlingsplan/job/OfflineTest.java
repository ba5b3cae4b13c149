package se.handlingsplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineTest {
  @ParameterizedTest
  @ValueSource(strings = {"http", "https", "ftp"})
  void whatLeadsToTheNetworkLeadsNowhere(String protocol) throws Exception {
    URL address =
        URL.of(
            URI.create(protocol + "://127.0.0.1:1/dtd"), Offline.handler(protocol).orElseThrow());
    assertThatThrownBy(address::openConnection)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not use the network");
  }

  @Test
  void theProgramsOwnResourcesAreFound() {
    assertThat(Offline.handler("jar")).isEmpty();
    assertThat(Offline.handler("file")).isEmpty();
  }
}
