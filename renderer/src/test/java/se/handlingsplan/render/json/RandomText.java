package se.handlingsplan.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;

/** Texts, places and passages of every kind, the odd ones too; a seed always gives the same. */
class RandomText {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "Arbetsmarknad/kompetens",
          "a / b ~ c ~1 ~0",
          "”citat” 'apostrof' {0} {1,choice,0#x} \"rakt\" \\ omvänt",
          "rad ett\nrad två\n\nrad fyra",
          "\ttabb\r\nretur\u000b\f\b\u0000\u001f\u007f",
          "radskiljare\u2028 och \u2029 stycke\u0085",
          "hårt\u00a0blanksteg, mjukt\u00adbindestreck, \uFEFF och \u200b",
          "😀 utanför BMP 𝔸",
          "halv \uD83D surrogat",
          "\uDE00",
          "<script>alert(1)</script><!-- -->]]>",
          "İstanbul ıI ß ﬁ e\u0301",
          "–",
          "2026",
          "null");

  final Random random;

  RandomText(long seed) {
    this.random = new Random(seed);
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  boolean chance() {
    return random.nextBoolean();
  }

  <T> T one(List<T> values) {
    return values.get(number(values.size()));
  }

  <E> E one(E[] values) {
    return values[number(values.length)];
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return chance() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = number(most + 1); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  String text() {
    return number(3) == 0 ? one(ODD) : word();
  }

  /** A text that JSON can have as a name. */
  String name() {
    String text = text();
    return Tree.isName(text) ? text : word();
  }

  String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 3 + number(8); i > 0; i--) {
      word.append("abcdefghijklmnopqrstuvwxyzåäöÅÄÖ -/–".charAt(number(36)));
    }
    return word.toString();
  }

  Phrase phrase() {
    return new Phrase(text(), provenance());
  }

  Provenance provenance() {
    return new Provenance(some(2, this::place));
  }

  private Place place() {
    if (chance()) {
      return new Place.AtPath(text());
    }
    double left = hundredths();
    double top = hundredths();
    return new Place.OnPage(
        1 + number(3000), new Box(left, top, plus(left, hundredths()), plus(top, hundredths())));
  }

  private double hundredths() {
    return number(90_000) / 100.0;
  }

  /** A sum with two decimals again. */
  private static double plus(double a, double b) {
    return Math.round((a + b) * 100) / 100.0;
  }

  Passage passage() {
    return chance()
        ? new Passage(Passage.of(text()).content(), provenance())
        : new Passage(some(3, () -> block(3)), provenance());
  }

  private Block block(int depth) {
    return switch (depth == 0 ? 0 : number(4)) {
      case 1 -> new Block.Heading(1 + number(6), richText(), provenance());
      case 2 ->
          new Block.ListBlock(
              chance(),
              some(
                  3,
                  () ->
                      new Block.ListBlock.Item(
                          one(List.of("", "•", "2.1")), some(2, () -> block(depth - 1)))),
              provenance());
      case 3 -> table(depth);
      default -> new Block.Paragraph(richText(), provenance());
    };
  }

  /** Rows of equal cells, of which now and then one spans the whole row, or two rows. */
  private Block table(int depth) {
    int rows = 1 + number(3);
    int columns = 1 + number(3);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      boolean whole = number(4) == 0;
      for (int column = 0; column < (whole ? 1 : columns); column++) {
        int span = whole ? columns : 1;
        cells.add(new Cell(row, column, 1, span, some(2, () -> block(depth - 1)), provenance()));
      }
    }
    return number(4) == 0
        ? new Block.Table(
            2, 1, 0, List.of(new Cell(0, 0, 2, 1, List.of(), provenance())), provenance())
        : new Block.Table(rows, columns, number(rows + 1), cells, provenance());
  }

  private RichText richText() {
    return new RichText(some(3, () -> new Run(text(), chance(), chance(), maybe(this::text))));
  }
}
