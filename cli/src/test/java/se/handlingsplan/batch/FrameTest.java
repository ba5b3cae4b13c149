package se.handlingsplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handlingsplan.batch.Frame.Kind;

class FrameTest {
  private static final Frame FRAME =
      Frame.of(Kind.DONE, "", "å\n\u0000", "{\"file\": \"plan\"}", "\uD83D\uDE00");

  @Test
  void whatIsSaidIsHeard() throws IOException {
    byte[] twice = bytes(FRAME, Frame.of(Kind.READY));
    DataInputStream in = in(twice);
    assertThat(Frame.read(in)).contains(FRAME);
    assertThat(Frame.read(in)).contains(Frame.of(Kind.READY));
    assertThat(Frame.read(in)).isEqualTo(Optional.empty());
  }

  @Test
  void halfAFrameIsNone() throws IOException {
    byte[] whole = bytes(FRAME);
    for (int length = 1; length < whole.length; length++) {
      byte[] half = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Frame.read(in(half))).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void whatIsTooMuchIsNotEvenRead() {
    byte[] words = {'d', 127, -1, -1, -1};
    byte[] length = {'d', 0, 0, 0, 1, 127, -1, -1, -1};
    byte[] negative = {'d', 0, 0, 0, 1, -1, -1, -1, -1};
    for (byte[] frame : List.of(words, length, negative)) {
      assertThatThrownBy(() -> Frame.read(in(frame)))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(EOFException.class);
    }
    assertThatThrownBy(() -> Frame.read(in(new byte[] {'x', 0, 0, 0, 0})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("kind");
  }

  private static byte[] bytes(Frame... frames) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Frame frame : frames) {
      frame.write(new DataOutputStream(bytes));
    }
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
