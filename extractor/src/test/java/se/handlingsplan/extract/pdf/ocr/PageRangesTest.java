package se.handlingsplan.extract.pdf.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageRangesTest {
  @Test
  void pagesInARowAreARange() {
    assertThat(PageRanges.of(List.of(1, 2, 3, 5, 7, 8))).isEqualTo("1–3, 5, 7–8");
    assertThat(PageRanges.of(List.of(4))).isEqualTo("4");
  }
}
