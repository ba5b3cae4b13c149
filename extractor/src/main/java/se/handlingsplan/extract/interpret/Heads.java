package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.profile.Topic;

/**
 * The headings that the walk stands under, the outermost first, and what has been found under each.
 */
final class Heads {
  /** A bold line that serves as a heading stands under every real one. */
  static final int BOLD_LINE = 100;

  /** The second of two bold lines below each other. */
  static final int INNER_BOLD_LINE = 101;

  /** A label such as "Pågående insatser:" stands under every heading. */
  static final int LABEL_LINE = 200;

  /** More text between a measure's name and its card is a chapter's. */
  private static final int MOST_LINES = 3;

  private final List<Head> open = new ArrayList<>();
  private int opened;

  /** What a heading turned out to be. */
  enum Role {
    /** Nothing yet: if nothing comes of it, a heading of prose. */
    PENDING,
    /** The title, or a topic's heading. */
    FRAME,
    POLICY_AREA,
    COLLABORATION_AREA
  }

  /** An open heading. */
  static final class Head {
    final int level;
    final int order;
    final Optional<RichText> text;
    final Provenance provenance;
    final Optional<Topic> topic;

    /** How much of the text is a number in front of the name, in UTF-16 units. */
    final int nameStart;

    final List<Block> content = new ArrayList<>();

    /** Goals met under it, until it is known whether it is an area. */
    final List<Phrase> goals = new ArrayList<>();

    Role role;
    Optional<Drafts.Area> area = Optional.empty();
    Optional<Drafts.Collaboration> collaboration = Optional.empty();

    Head(
        int level,
        int order,
        Optional<RichText> text,
        Provenance provenance,
        Optional<Topic> topic,
        int nameStart,
        Role role) {
      this.level = level;
      this.order = order;
      this.text = text;
      this.provenance = provenance;
      this.topic = topic;
      this.nameStart = nameStart;
      this.role = role;
    }

    Phrase phrase() {
      return new Phrase(text.map(RichText::text).orElse(""), provenance);
    }

    /** The text without the number in front of it. */
    Phrase name() {
      return new Phrase(text.map(RichText::text).orElse("").substring(nameStart), provenance);
    }

    /** The number in front of the name; empty where there is none. */
    String number() {
      return text.map(RichText::text).orElse("").substring(0, nameStart);
    }
  }

  /** Opens a heading; those that end with it must have been closed. */
  Head open(
      int level,
      RichText text,
      Provenance provenance,
      Optional<Topic> topic,
      int nameStart,
      Role role) {
    Head head = new Head(level, opened++, Optional.of(text), provenance, topic, nameStart, role);
    open.add(head);
    return head;
  }

  /** Opens a stretch of text without a heading. */
  Head openUntitled() {
    Head head =
        new Head(0, opened++, Optional.empty(), Provenance.none(), Optional.empty(), 0, Role.FRAME);
    open.add(head);
    return head;
  }

  /**
   * Takes away and gives back the innermost heading of at least the given level, if there is one.
   */
  Optional<Head> close(int level) {
    return !open.isEmpty() && open.getLast().level >= level
        ? Optional.of(open.removeLast())
        : Optional.empty();
  }

  /** Whether a heading of the level is open. */
  boolean has(int level) {
    return open.stream().anyMatch(head -> head.level == level);
  }

  Optional<Head> innermost() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
  }

  /** The innermost heading, if it may be the name of a measure below it, which a few lines tell. */
  Optional<Head> namesMeasure() {
    return innermost()
        .filter(head -> head.role == Role.PENDING && head.content.size() <= MOST_LINES)
        .filter(head -> head.content.stream().allMatch(Block.Paragraph.class::isInstance));
  }

  /** What the innermost of the headings that tell something tells. */
  <T> Optional<T> nearest(Function<String, Optional<T>> telling) {
    return open.reversed().stream()
        .flatMap(head -> telling.apply(head.phrase().text()).stream())
        .findFirst();
  }

  /** The topic of the innermost heading that has one. */
  Optional<Topic> topic() {
    return open.reversed().stream().flatMap(head -> head.topic.stream()).findFirst();
  }

  /** Whether the innermost heading is an area's, or may be. */
  boolean isUnderArea() {
    return innermost().filter(head -> head.role != Role.FRAME && head.topic.isEmpty()).isPresent();
  }

  boolean isUnder(Topic topic) {
    return open.stream().anyMatch(head -> head.topic.filter(t -> t == topic).isPresent());
  }

  Optional<Drafts.Area> area() {
    return open.reversed().stream().flatMap(head -> head.area.stream()).findFirst();
  }

  Optional<Drafts.Collaboration> collaboration() {
    return open.reversed().stream().flatMap(head -> head.collaboration.stream()).findFirst();
  }

  /**
   * Headings that may still become areas: those under the innermost area, else all that are open.
   */
  List<Head> pending() {
    int from = 0;
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).area.isPresent()) {
        from = i + 1;
      }
    }
    return open.subList(from, open.size()).stream()
        .filter(head -> head.role == Role.PENDING)
        .toList();
  }
}
