package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.word.WordBody.Paragraph;
import se.handlingsplan.theme.Colour;

/**
 * What is asked of letters: to be told from what is behind them, to be large enough, to be still.
 */
record LookChecks(WordBody body, WordStyles styles) {
  /** WCAG 1.4.3, for letters and for large ones. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final double LEAST_CONTRAST_LARGE = 3;

  /** Half points from which on letters are large; bold ones are so earlier. */
  private static final int LARGE = 36;

  private static final int LARGE_BOLD = 28;

  /** Half points below which letters are small. */
  private static final int SMALL = 18;

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : body.paragraphs()) {
      List<Node> linked =
          paragraph.node().all("w:hyperlink").stream()
              .flatMap(link -> link.all("w:r").stream())
              .toList();
      for (Node run : paragraph.node().all("w:r")) {
        if (!run.words().isBlank() && !run.has("w:rPr", "w:vanish")) {
          boolean link = linked.contains(run) || isLinkStyle(run);
          run(paragraph, run, link, faults);
        }
      }
    }
    return faults;
  }

  private static boolean isLinkStyle(Node run) {
    return run.value("w:rPr", "w:rStyle").orElse("").matches("(?i).*(hyper|länk|link).*");
  }

  private void run(Paragraph paragraph, Node run, boolean link, List<Fault> faults) {
    Spot spot = new Spot.Paragraph(paragraph.number(), Quote.of(run.words()));
    if (isFaint(paragraph, run)) {
      faults.add(new Fault(WordRule.LOW_CONTRAST.requirement(), spot));
    }
    if (size(paragraph, run) < SMALL) {
      faults.add(new Fault(WordRule.SMALL_TEXT.requirement(), spot));
    }
    if (run.value("w:rPr", "w:effect").orElse("none").matches("blinkBackground|sparkle|shimmer")) {
      faults.add(new Fault(WordRule.BLINKING.requirement(), spot));
    }
    boolean underlined = !run.value("w:rPr", "w:u").orElse("none").equals("none");
    if (underlined && !link) {
      faults.add(new Fault(WordRule.UNDERLINED.requirement(), spot));
    }
  }

  private boolean isFaint(Paragraph paragraph, Node run) {
    Node node = paragraph.node();
    Optional<Colour> front =
        styles
            .property(node, run, "w:color")
            .flatMap(colour -> colour.attribute("w:val"))
            .flatMap(hex -> Colour.of("#" + hex));
    Optional<Colour> behind = Shading.of(styles.property(node, "w:shd"), paragraph.background());
    behind = Shading.of(styles.property(node, run, "w:shd"), behind);
    behind = Shading.highlight(styles.property(node, run, "w:highlight"), behind);
    if (front.isEmpty() || behind.isEmpty()) {
      return false;
    }
    int size = size(paragraph, run);
    boolean bold = styles.property(node, run, "w:b").isPresent();
    boolean large = size >= (bold ? LARGE_BOLD : LARGE);
    return front.get().contrast(behind.get()) < (large ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST);
  }

  private int size(Paragraph paragraph, Node run) {
    return styles
        .property(paragraph.node(), run, "w:sz")
        .flatMap(size -> size.attribute("w:val"))
        .filter(size -> size.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(20);
  }
}
