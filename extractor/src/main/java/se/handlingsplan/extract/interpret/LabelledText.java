package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.text.Wording;

/**
 * Text in which labels tell what is what: "Ansvarig: X", the label on a line of its own or in bold,
 * before a tab, or several after each other in one line: "Utbilda ombud. Ansvarig: X. Klart: 2025."
 *
 * @param before what stands in front of the first label
 * @param separators signs between the parts that belong to none
 */
record LabelledText(List<Block> before, List<Part> parts, List<Separator> separators) {

  /**
   * What stands under a label.
   *
   * @param label its words
   * @param written the label with the sign after it, as it stands there
   */
  record Part(
      String label, String written, LabelKind kind, List<Block> blocks, Provenance provenance) {}

  /** A sign between two parts. */
  record Separator(String text, Provenance provenance) {}

  /** A label is short; a longer text before a colon is a sentence. */
  private static final int LONGEST_LABEL = 48;

  private static final Pattern LEADING = Pattern.compile("^([^:\\n\\t]{2,48}?)\\s*(?::|\\t)\\s*");

  private static final Pattern SENTENCE_END = Pattern.compile("[.;!]\\s");

  /** A label divided from its text by a dash; it must be spelled out. */
  private static final Pattern DASHED =
      Pattern.compile("^(\\p{Lu}[^:\\n\\t–—-]{2,30}?)\\s+[–—-]\\s+(?=\\S)");

  /** Labelled parts in brackets at the end of a text: "… (Ansvarig: X, tid: 2026)". */
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*[(\\[](\\p{L}[\\p{L} ]{2,30}:\\s[^()\\[\\]]*)[)\\]]\\.?\\s*$");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:^|[,;]\\s+)(\\p{L}[\\p{L} ]{2,30}?)\\s*:\\s+");

  /** A label within a line, after the end of what stands before it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(\\s*[.;,|·•]|\\s+[-–—/])?\\s+(\\p{Lu}[\\p{L}/]*(?: [\\p{L}/]+){0,3}\\s*:)\\s+(?=\\S)");

  static LabelledText of(List<Block> blocks, Lexicon lexicon) {
    Reader reader = new Reader(lexicon);
    blocks.forEach(reader::block);
    return reader.result();
  }

  /** The kind of the label that a line begins with; empty where it begins with none. */
  static Optional<LabelKind> leading(RichText line, Lexicon lexicon) {
    return new Reader(lexicon).label(line, false).map(Label::kind);
  }

  /** A label and where the text after it begins. */
  private record Label(String text, LabelKind kind, int end) {}

  private static final class Reader {
    private final Lexicon lexicon;
    private final List<Block> before = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Separator> separators = new ArrayList<>();

    Reader(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    LabelledText result() {
      return new LabelledText(before, parts, separators);
    }

    void block(Block block) {
      switch (block) {
        case Block.Paragraph paragraph -> lines(paragraph.text(), paragraph.provenance());
        case Block.Heading heading -> lines(heading.text(), heading.provenance());
        case Block.ListBlock list -> list(list);
        case Block.Table table -> add(table);
      }
    }

    private void lines(RichText text, Provenance provenance) {
      for (RichText line : text.lines()) {
        if (!line.isBlank()) {
          line(line.strip(), provenance);
        }
      }
    }

    /** Items that are labelled one by one are parts; any other list belongs to what it follows. */
    private void list(Block.ListBlock list) {
      long labelled = list.items().stream().filter(item -> beginsWithLabel(item.blocks())).count();
      if (labelled * 2 >= list.items().size() && labelled > 0) {
        list.items().forEach(item -> item.blocks().forEach(this::block));
      } else {
        add(list);
      }
    }

    private boolean beginsWithLabel(List<Block> blocks) {
      return !blocks.isEmpty()
          && blocks.getFirst() instanceof Block.Paragraph paragraph
          && label(paragraph.text(), false).isPresent();
    }

    private void line(RichText line, Provenance provenance) {
      Optional<Label> label = label(line, !parts.isEmpty());
      RichText rest = line;
      if (label.isPresent()) {
        parts.add(
            new Part(
                label.get().text(),
                line.text().substring(0, label.get().end()).strip(),
                label.get().kind(),
                new ArrayList<>(),
                provenance));
        rest = line.slice(label.get().end(), line.text().length()).strip();
      }
      if (!rest.isBlank()) {
        within(rest, provenance);
      }
    }

    /** A text that may hold further labels. */
    private void within(RichText text, Provenance provenance) {
      String plain = text.text();
      Matcher brackets = BRACKETS.matcher(plain);
      if (brackets.find() && inBrackets(text, brackets, provenance)) {
        return;
      }
      Matcher matcher = WITHIN.matcher(plain);
      int from = 0;
      while (matcher.find(from)) {
        String label = matcher.group(2).replaceFirst("\\s*:$", "");
        Optional<LabelKind> kind = LabelKind.of(label, lexicon);
        if (kind.isPresent() && matcher.start() > 0) {
          add(new Block.Paragraph(text.slice(0, matcher.start()).strip(), provenance));
          if (matcher.group(1) != null) {
            separators.add(new Separator(matcher.group(1).strip(), provenance));
          }
          parts.add(
              new Part(label, matcher.group(2).strip(), kind.get(), new ArrayList<>(), provenance));
          RichText rest = text.slice(matcher.end(), plain.length()).strip();
          lastWithin(rest, kind.get(), provenance);
          return;
        }
        from = matcher.end();
      }
      add(new Block.Paragraph(text, provenance));
    }

    /** Labelled parts in brackets, divided by commas; nothing where a label is unknown. */
    private boolean inBrackets(RichText text, Matcher brackets, Provenance provenance) {
      RichText inner = text.slice(brackets.start(1), brackets.end(1));
      Matcher labels = IN_BRACKETS.matcher(inner.text());
      List<Part> found = new ArrayList<>();
      int from = -1;
      while (labels.find()) {
        String label = labels.group(1).strip();
        Optional<LabelKind> kind = LabelKind.of(label, lexicon);
        if (kind.isEmpty()) {
          return false;
        }
        if (from >= 0) {
          value(inner.slice(from, labels.start()).strip(), found, provenance);
        }
        found.add(new Part(label, label + ":", kind.get(), new ArrayList<>(), provenance));
        from = labels.end();
      }
      if (found.isEmpty()) {
        return false;
      }
      value(inner.slice(from, inner.text().length()).strip(), found, provenance);
      RichText before = text.slice(0, brackets.start()).strip();
      if (!before.isBlank()) {
        add(new Block.Paragraph(before, provenance));
      }
      parts.addAll(found);
      separators.add(new Separator("()", provenance));
      for (int i = 1; i < found.size(); i++) {
        separators.add(new Separator(",", provenance));
      }
      return true;
    }

    private static void value(RichText text, List<Part> found, Provenance provenance) {
      if (!text.isBlank()) {
        found.getLast().blocks().add(new Block.Paragraph(text, provenance));
      }
    }

    /** What follows a label within a line; its full stop ended the whole. */
    private void lastWithin(RichText rest, LabelKind kind, Provenance provenance) {
      String plain = rest.text();
      boolean more = WITHIN.matcher(plain).find();
      boolean name =
          switch (kind.column()) {
            case RESPONSIBILITY, PERIOD, PERIOD_START, PERIOD_END -> true;
            default -> false;
          };
      if (!more && name && plain.endsWith(".") && plain.length() > 1) {
        add(new Block.Paragraph(rest.slice(0, plain.length() - 1), provenance));
        separators.add(new Separator(".", provenance));
      } else {
        within(rest, provenance);
      }
    }

    private void add(Block block) {
      (parts.isEmpty() ? before : parts.getLast().blocks()).add(block);
    }

    /**
     * The label at the beginning of a line.
     *
     * @param amongLabels whether a label has been met, so that an unknown one may follow
     */
    private Optional<Label> label(RichText line, boolean amongLabels) {
      return beforeText(line, amongLabels).or(() -> alone(line, amongLabels));
    }

    private Optional<Label> beforeText(RichText line, boolean amongLabels) {
      String plain = line.text();
      Matcher leading = LEADING.matcher(plain);
      if (leading.find() && !SENTENCE_END.matcher(leading.group(1)).find()) {
        String text = leading.group(1).strip();
        Optional<LabelKind> kind = LabelKind.of(text, lexicon);
        if (kind.isPresent()) {
          return Optional.of(new Label(text, kind.get(), leading.end()));
        }
      }
      Matcher dashed = DASHED.matcher(plain);
      if (dashed.find()) {
        Optional<LabelKind> kind =
            LabelKind.of(dashed.group(1), lexicon)
                .filter(k -> k.certainty() == LabelKind.SPELLED_OUT);
        if (kind.isPresent()) {
          return Optional.of(new Label(dashed.group(1), kind.get(), dashed.end()));
        }
      }
      Run first = line.runs().isEmpty() ? Run.plain("") : line.runs().getFirst();
      String bold = Wording.collapse(first.text()).replaceFirst("\\s*[:.]$", "");
      boolean boldLabel =
          first.bold()
              && !bold.isEmpty()
              && bold.length() <= LONGEST_LABEL
              && line.runs().size() > 1;
      if (boldLabel) {
        Optional<LabelKind> kind = LabelKind.of(bold, lexicon);
        if (kind.isPresent()) {
          return Optional.of(new Label(bold, kind.get(), first.text().length()));
        }
        if (amongLabels && first.text().strip().endsWith(":")) {
          return Optional.of(new Label(bold, LabelKind.unknown(), first.text().length()));
        }
      }
      return Optional.empty();
    }

    /** A few words and no sentence; more of them where the wording itself is long. */
    private static boolean isBrief(String text, LabelKind kind) {
      int most = kind.certainty() > LabelKind.SAID + 2 ? 5 : 3;
      return !text.endsWith(".")
          && text.split(" ").length <= most
          && text.chars().noneMatch(Character::isDigit);
    }

    /** A label with nothing else on its line. */
    private Optional<Label> alone(RichText line, boolean amongLabels) {
      String plain = line.text().strip();
      if (plain.length() > LONGEST_LABEL) {
        return Optional.empty();
      }
      boolean capitals = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.length() > 2;
      boolean marked = line.isBold() || capitals || plain.endsWith(":") || plain.endsWith("?");
      return LabelKind.of(plain, lexicon)
          .filter(
              kind ->
                  (marked && (kind.certainty() >= LabelKind.SAID || plain.split(" ").length <= 2))
                      || kind.certainty() == LabelKind.SPELLED_OUT
                      || (amongLabels
                          && kind.certainty() >= LabelKind.SAID
                          && isBrief(plain, kind)))
          .map(kind -> new Label(plain.replaceFirst("\\s*:$", ""), kind, line.text().length()));
    }
  }
}
