package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.TextSigns;
import se.handlingsplan.render.gate.word.WordBody.Paragraph;

/** What is asked of paragraphs: headings that are headings, lists that are lists. */
record TextChecks(WordBody body, WordStyles styles) {
  /** Letters that fill two pages. */
  private static final int TWO_PAGES = 4_000;

  /** Letters of the longest heading. */
  private static final int HEADING_LETTERS = 80;

  private static final Pattern BULLET = Pattern.compile("^\\s*[•·▪●○■◦–—*-]\\s+\\S.*");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s+\\S.*");
  private static final Pattern SPACED =
      Pattern.compile("\\S(\\t[ ]*){3,}\\S|\\S[ \\u00a0]{6,}\\S|^[ \\u00a0]{8,}\\S");

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    headings(faults);
    lists(faults);
    blankLines(faults);
    for (Paragraph paragraph : body.paragraphs()) {
      links(paragraph, faults);
      if (SPACED.matcher(paragraph.node().words()).find()) {
        faults.add(new Fault(WordRule.SPACED_TEXT.requirement(), paragraph.spot()));
      }
    }
    return faults;
  }

  private void headings(List<Fault> faults) {
    int before = 0;
    int letters = 0;
    for (Paragraph paragraph : body.paragraphs()) {
      String words = paragraph.node().words();
      letters += words.length();
      Optional<Integer> level = styles.level(paragraph.node());
      if (level.isEmpty()) {
        if (looksLikeHeading(paragraph, words)) {
          faults.add(new Fault(WordRule.FAKE_HEADING.requirement(), paragraph.spot()));
        }
      } else if (words.isBlank()) {
        if (!hasPicture(paragraph.node())) {
          faults.add(new Fault(WordRule.EMPTY_HEADING.requirement(), paragraph.spot()));
        }
      } else {
        if (level.get() > before + 1) {
          faults.add(new Fault(WordRule.HEADING_ORDER.requirement(), paragraph.spot()));
        }
        before = level.get();
      }
    }
    if (before == 0 && letters > TWO_PAGES) {
      faults.add(new Fault(WordRule.NO_HEADINGS.requirement(), new Spot.Whole()));
    }
  }

  private boolean looksLikeHeading(Paragraph paragraph, String words) {
    Node node = paragraph.node();
    List<Node> runs = node.all("w:r").stream().filter(r -> !r.words().isBlank()).toList();
    return !runs.isEmpty()
        && !paragraph.inTable()
        && words.strip().length() <= HEADING_LETTERS
        && !words.strip().matches("(?s).*[.:,;!]")
        && !styles.isTitle(node)
        && !styles.isListed(node)
        && runs.stream().allMatch(run -> isBold(node, run) && size(node, run) > styles.bodySize());
  }

  private boolean isBold(Node paragraph, Node run) {
    return styles
        .property(paragraph, run, "w:b")
        .map(b -> new Node("", b.attributes(), List.of(b), "").has("w:b"))
        .orElse(false);
  }

  private int size(Node paragraph, Node run) {
    return styles
        .property(paragraph, run, "w:sz")
        .flatMap(size -> size.attribute("w:val"))
        .filter(size -> size.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** One such paragraph may be a quotation or a date; two in a row are a list. */
  private void lists(List<Fault> faults) {
    Optional<Paragraph> before = Optional.empty();
    boolean told = false;
    for (Paragraph paragraph : body.paragraphs()) {
      boolean candidate = !styles.isListed(paragraph.node()) && isTyped(paragraph);
      boolean follows = candidate && before.isPresent() && continues(before.get(), paragraph);
      if (follows && !told) {
        faults.add(new Fault(WordRule.TYPED_LIST.requirement(), before.get().spot()));
      }
      told = follows;
      before = candidate ? Optional.of(paragraph) : Optional.empty();
    }
  }

  private boolean isTyped(Paragraph paragraph) {
    String words = paragraph.node().words();
    boolean heading = styles.level(paragraph.node()).isPresent();
    return !heading && (BULLET.matcher(words).matches() || NUMBER.matcher(words).matches());
  }

  private static boolean continues(Paragraph before, Paragraph after) {
    String first = before.node().words();
    String second = after.node().words();
    Matcher one = NUMBER.matcher(first);
    Matcher two = NUMBER.matcher(second);
    boolean numbers = one.matches() && two.matches();
    if (numbers) {
      return Integer.parseInt(two.group(1)) == Integer.parseInt(one.group(1)) + 1;
    }
    return BULLET.matcher(first).matches()
        && BULLET.matcher(second).matches()
        && first.strip().charAt(0) == second.strip().charAt(0);
  }

  private void blankLines(List<Fault> faults) {
    int blank = 0;
    for (Paragraph paragraph : body.paragraphs()) {
      boolean empty = !paragraph.inTable() && isBlank(paragraph.node());
      blank = empty ? blank + 1 : 0;
      if (blank == 2) {
        faults.add(new Fault(WordRule.BLANK_LINES.requirement(), paragraph.spot()));
      }
    }
  }

  /** Nothing to see, and nothing that begins a page or a section. */
  private static boolean isBlank(Node paragraph) {
    return paragraph.words().isBlank()
        && !hasPicture(paragraph)
        && paragraph.all("w:br").isEmpty()
        && paragraph.all("w:sectPr").isEmpty()
        && paragraph.all("w:fldSimple").isEmpty()
        && paragraph.all("w:instrText").isEmpty();
  }

  private static boolean hasPicture(Node paragraph) {
    return !paragraph.all("w:drawing").isEmpty()
        || !paragraph.all("w:pict").isEmpty()
        || !paragraph.all("w:object").isEmpty();
  }

  private static void links(Paragraph paragraph, List<Fault> faults) {
    for (Node link : paragraph.node().all("w:hyperlink")) {
      String words = link.words();
      if (TextSigns.isVagueLink(words)) {
        faults.add(new Fault(WordRule.VAGUE_LINK.requirement(), paragraph.spot()));
      } else if (TextSigns.isAddress(words)) {
        faults.add(new Fault(WordRule.BARE_ADDRESS.requirement(), paragraph.spot()));
      }
    }
  }
}
