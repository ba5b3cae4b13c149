package se.handlingsplan.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.handlingsplan.text.WordDiff.Fate;

class WordDiffTest {
  @Test
  void wordsThatChangedAreMarkedAndNoLettersOfOthers() {
    assertThat(marked("Utveckla insatser för nyanlända.", "Förstärka insatser för alla nyanlända."))
        .isEqualTo("[-Utveckla-]{+Förstärka+} insatser för{+ alla+} nyanlända.");
  }

  @Test
  void aTextThatIsNewIsAddedWhole() {
    assertThat(marked("", "Ny text")).isEqualTo("{+Ny text+}");
    assertThat(marked("Gammal text", "")).isEqualTo("[-Gammal text-]");
    assertThat(WordDiff.between("", "").pieces()).isEmpty();
  }

  @Test
  void spacesAndSignsBetweenTwoChangesBelongToThem() {
    assertThat(marked("ett två tre", "fyra fem sex")).isEqualTo("[-ett två tre-]{+fyra fem sex+}");
  }

  @Test
  void theSameTextIsTheSame() {
    assertThat(WordDiff.between("Ett, två.", "Ett, två.").isSame()).isTrue();
    assertThat(WordDiff.between("Ett, två.", "Ett två.").isSame()).isFalse();
  }

  @Test
  void bothTextsCanBeReadFromThePiecesWhateverTheyAre() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String before = text(random, random.nextInt(30));
      String after =
          random.nextInt(3) == 0 ? text(random, random.nextInt(30)) : edited(random, before);
      WordDiff diff = WordDiff.between(before, after);

      assertThat(of(diff, Fate.ADDED)).as("before, seed %d", seed).isEqualTo(before);
      assertThat(of(diff, Fate.REMOVED)).as("after, seed %d", seed).isEqualTo(after);
    }
  }

  @Test
  void textsThatShareNothingOfTheirThousandsOfWordsAreReplaced() {
    WordDiff diff = WordDiff.between("a b ".repeat(4000), "c d ".repeat(4000) + "e");

    assertThat(of(diff, Fate.ADDED)).isEqualTo("a b ".repeat(4000));
    assertThat(of(diff, Fate.REMOVED)).isEqualTo("c d ".repeat(4000) + "e");
  }

  private static String marked(String before, String after) {
    return WordDiff.between(before, after).pieces().stream()
        .map(
            piece ->
                switch (piece.fate()) {
                  case SAME -> piece.text();
                  case REMOVED -> "[-" + piece.text() + "-]";
                  case ADDED -> "{+" + piece.text() + "+}";
                })
        .collect(joining());
  }

  /** All pieces but those of one fate. */
  private static String of(WordDiff diff, Fate left) {
    return diff.pieces().stream()
        .filter(piece -> piece.fate() != left)
        .map(WordDiff.Piece::text)
        .collect(joining());
  }

  private static String text(Random random, int length) {
    String[] parts = {
      "mål", "insats", " ", " ", "–", ".", "\n", "😀", "e\u0301", "2025", "och", "\uD83D"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private static String edited(Random random, String text) {
    int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
    int end = Math.min(text.length(), cut + random.nextInt(6));
    return text.substring(0, cut) + text(random, random.nextInt(4)) + text.substring(end);
  }
}
