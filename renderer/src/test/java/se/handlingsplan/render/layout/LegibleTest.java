package se.handlingsplan.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
  @Test
  void linesTabsAndEveryVisibleSignStay() {
    String text = "Å–ä\u00a0\u00ad\n\t😀 👩‍👧";
    assertThat(Legible.text(text)).isEqualTo(text);
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() {
    assertThat(Legible.text("a\u0000b\u001fc\u0085d\uD800e\uDC00f\uFFFEg\uFDD0h"))
        .isEqualTo("abcdefgh");
  }

  @Test
  void inJsonItIsEscapedInstead() {
    assertThat(Legible.json("{\r\n\"a\": \"x\u007f\uD800\uFFFF\uD83F\uDFFE\"}"))
        .isEqualTo("{\r\n\"a\": \"x\\u007f\\ud800\\uffff\\ud83f\\udffe\"}");
  }
}
