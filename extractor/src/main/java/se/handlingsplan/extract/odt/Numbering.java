package se.handlingsplan.extract.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.flow.ListLabel;

/** The lists of one part of a document: counts their items as they are met. One for each walk. */
final class Numbering {
  /** Levels of a list; the format knows no bound, but programs stop at ten. */
  static final int LEVELS = 10;

  /** Where a level has counted nothing yet. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final Styles styles;
  private final Map<String, Count> byId = new HashMap<>();
  private final Map<String, Count> lastOfStyle = new HashMap<>();
  private int lists;

  Numbering(Styles styles) {
    this.styles = styles;
  }

  /** The numbers of a list, which may go on in another. */
  private static final class Count {
    private final String id;
    private final int[] numbers = new int[LEVELS];

    Count(String id) {
      this.id = id;
      forget(0);
    }

    /** Levels below one that counts begin anew. */
    private void forget(int fromLevel) {
      Arrays.fill(numbers, Math.min(fromLevel, LEVELS), LEVELS, NOTHING);
    }
  }

  /**
   * A level of a list while it is walked.
   *
   * @param style the list style's name; empty where that is a matter of the paragraphs
   * @param level from 0
   */
  record Place(Count count, Optional<String> style, int level) {
    private Place styled(Optional<String> other) {
      return new Place(count, other.or(() -> style), level);
    }
  }

  /** Begins a list that stands in no other. */
  Place begin(Element list) {
    Optional<String> style = Xml.attribute(list, "text:style-name");
    Optional<Count> before =
        Xml.attribute(list, "text:continue-list")
            .map(byId::get)
            .or(
                () ->
                    Xml.says(list, "text:continue-numbering", "true")
                        ? Optional.ofNullable(lastOfStyle.get(style.orElse("")))
                        : Optional.empty());
    Count count = before.orElseGet(this::fresh);
    Xml.attribute(list, "xml:id").ifPresent(id -> byId.put(id, count));
    lastOfStyle.put(style.orElse(""), count);
    return new Place(count, style, 0);
  }

  /** Begins a list within an item of another. */
  Place begin(Element list, Place around) {
    int level = Math.min(around.level() + 1, LEVELS - 1);
    if (!Xml.says(list, "text:continue-numbering", "true")) {
      around.count().forget(level);
    }
    return new Place(around.count(), around.style(), level)
        .styled(Xml.attribute(list, "text:style-name"));
  }

  /** The place of a paragraph that says itself which list it belongs to. */
  Place numbered(Element paragraph) {
    String id = paragraph.attr("text:list-id");
    Count count = byId.computeIfAbsent(id, unused -> fresh());
    int level = Xml.number(paragraph, "text:level", 1, LEVELS).orElse(1) - 1;
    return new Place(count, Xml.attribute(paragraph, "text:style-name"), level);
  }

  /**
   * Counts an item and gives the place of its paragraphs.
   *
   * @param first the paragraph that the label stands at
   */
  Place next(Element item, Element first, Place place) {
    Place own = place.styled(Xml.attribute(item, "text:style-override"));
    int[] numbers = own.count().numbers;
    int level = own.level();
    own.count().forget(level + 1);
    Optional<Integer> set = Xml.number(item, "text:start-value", 0, 1_000_000);
    if (set.isPresent()) {
      numbers[level] = set.get();
    } else if (numbers[level] == NOTHING) {
      numbers[level] = style(own, first, level).start();
    } else {
      numbers[level]++;
    }
    return own;
  }

  /** The label of the item that was counted last. */
  ListLabel label(Place place, Element paragraph) {
    LevelStyle own = style(place, paragraph, place.level());
    return new ListLabel(
        place.count().id,
        place.level(),
        own.sign().isEmpty(),
        own.sign().orElseGet(() -> number(own, place, paragraph)));
  }

  /** The place in the list of what has no label of its own, such as a list's heading. */
  static ListLabel unlabelled(Place place) {
    return new ListLabel(place.count().id, place.level(), false, "");
  }

  private String number(LevelStyle own, Place place, Element paragraph) {
    String label = own.pattern().orElse("");
    StringJoiner numbers = new StringJoiner(".", own.prefix(), own.suffix());
    for (int level = 0; level <= place.level(); level++) {
      LevelStyle of = style(place, paragraph, level);
      int count = place.count().numbers[level];
      String number = of.format().show(count == NOTHING ? of.start() : count);
      label = label.replace("%" + (level + 1) + "%", number);
      if (level > place.level() - own.shown() && !number.isEmpty()) {
        numbers.add(number);
      }
    }
    return own.pattern().isPresent() ? label : numbers.toString();
  }

  private LevelStyle style(Place place, Element paragraph, int level) {
    return place
        .style()
        .or(() -> styles.listStyle(paragraph))
        .flatMap(styles::list)
        .flatMap(
            style ->
                style.children().stream()
                    .filter(of -> Xml.says(of, "text:level", Integer.toString(level + 1)))
                    .findFirst())
        .map(element -> LevelStyle.of(element, styles))
        .orElse(LevelStyle.NONE);
  }

  private Count fresh() {
    lists++;
    return new Count("list " + lists);
  }
}
