package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.Typeface;

/** What holds for every publication. */
final class RandomPlansTest {
  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordIsReadInOrder(long seed) throws Exception {
    Publication publication = RandomPlans.of(seed);
    List<String> expected = List.of(Texts.of(publication.blocks()).strip().split("\\s+"));
    assertThat(TaggedText.of(PdfDocument.write(publication)).words()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingStandsOutsideTheRoomForTextOrOnOtherText(long seed) throws Exception {
    Publication publication = RandomPlans.of(seed);
    Frame frame = Frame.of(publication.edition().landscape());
    Typesetter typesetter =
        new Typesetter(
            new Fonts(Typeface.standard()),
            publication.tables(),
            PageWords.in(publication.language()));
    Body body = Body.set(publication.blocks(), typesetter, frame);
    for (List<Mark> page : BodyFlow.pages(body.parts(), frame)) {
      List<Mark.Words> words = new ArrayList<>();
      for (Mark mark : page) {
        if (mark instanceof Mark.Words found) {
          words.add(found);
        }
      }
      assertThat(words)
          .allMatch(word -> word.y() > frame.top() && word.y() < frame.bottom())
          .allMatch(word -> word.x() >= frame.left() - 0.1)
          .allMatch(word -> word.x() + visible(word) <= frame.right() + 0.1);
      assertThat(collisions(words)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 14, 15, 92, 65, 35, 89, 79, 32, 38})
  void theStandardsAreFollowed(long seed) throws Exception {
    assertThat(Conformance.violations(PdfDocument.write(RandomPlans.of(seed)))).isEmpty();
  }

  /** Pairs of pieces that lie on each other, by baselines closer than a font's capitals. */
  private static List<String> collisions(List<Mark.Words> words) {
    List<String> collisions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        Mark.Words one = words.get(i);
        Mark.Words other = words.get(j);
        boolean level = Math.abs(one.y() - other.y()) < 5;
        boolean apart =
            one.x() + visible(one) <= other.x() + 0.1
                || other.x() + visible(other) <= one.x() + 0.1;
        if (level && !apart) {
          collisions.add(one + " | " + other);
        }
      }
    }
    return collisions;
  }

  /** Width without the space at a line's end. */
  private static double visible(Mark.Words words) {
    String text = words.text();
    double share = (double) text.stripTrailing().length() / text.length();
    return share == 1 ? words.width() : words.width() * share * 0.9;
  }
}
