package se.handlingsplan.extract.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.LetterSizes;
import se.handlingsplan.text.Wording;

/**
 * The text of one paragraph as a reader sees it. Fields give what they show; notes and what stands
 * in frames are handed on, for they are blocks of their own.
 */
final class ParagraphText {
  private final Styles styles;
  private final Provenance provenance;
  private final List<Run> runs = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<Element> frames = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final LetterSizes sizes = new LetterSizes();
  private final List<Optional<Double>> pictures = new ArrayList<>();
  private final StringBuilder struckOut = new StringBuilder();
  private boolean afterSpace = true;

  private ParagraphText(Styles styles, Provenance provenance) {
    this.styles = styles;
    this.provenance = provenance;
  }

  /**
   * What a paragraph holds.
   *
   * @param frames anchored in it that hold text
   * @param notes that it refers to
   * @param size of most of its letters in half points; 0 where it has none
   * @param pictures how wide the pictures in it are, in points, where that is told
   * @param struckOut what of the text has a line through it
   */
  record Content(
      RichText text,
      List<SetAside> setAside,
      List<Element> frames,
      List<Element> notes,
      int size,
      List<Optional<Double>> pictures,
      String struckOut) {}

  static Content of(Element paragraph, Styles styles, Provenance provenance) {
    ParagraphText text = new ParagraphText(styles, provenance);
    text.walk(paragraph, styles.within(paragraph, styles.usual()), Optional.empty());
    int size = text.sizes.usual();
    return new Content(
        new RichText(text.runs).strip(),
        text.setAside,
        text.frames,
        text.notes,
        size,
        text.pictures,
        text.struckOut.toString());
  }

  private void walk(Element parent, Styles.Look look, Optional<String> link) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        add(collapsed(OdtText.of(words, look)), look, link);
      } else if (node instanceof Element child && OdtText.holdsText(child)) {
        element(child, look, link);
      }
    }
  }

  private void element(Element element, Styles.Look look, Optional<String> link) {
    Optional<SetAside.Reason> aside = Unseen.reason(element);
    if (aside.isPresent()) {
      setAside(element, aside.get());
      return;
    }
    String sign = OdtText.sign(element);
    if (!sign.isEmpty()) {
      add(Wording.normal(sign), look, link);
      afterSpace = false;
    }
    switch (element.tagName()) {
      case "text:note" -> note(element);
      case "text:a" -> walk(element, look, address(element).or(() -> link));
      default -> {
        if (!isFrame(element)) {
          walk(element, styles.within(element, look), link);
          return;
        }
        pictures.addAll(DrawnPictures.in(element));
        if (!OdtText.paragraphs(element, styles).isEmpty()) {
          frames.add(element);
        }
      }
    }
  }

  /** The mark, and what little else may stand beside the note's own text, which is read later. */
  private void note(Element note) {
    notes.add(note);
    for (Node child : note.childNodes()) {
      if (child instanceof TextNode words) {
        Unseen.aside(words, styles, provenance).ifPresent(setAside::add);
      } else if (child instanceof Element part && !Xml.is(part, "text:note-body")) {
        setAside(part, SetAside.Reason.NOTE_MARK);
      }
    }
  }

  private static boolean isFrame(Element element) {
    return switch (Xml.prefix(element)) {
      case "draw", "dr3d", "table" -> true;
      default -> false;
    };
  }

  /** Where a link leads; one to a place in the document itself leads nowhere for whoever reads. */
  private static Optional<String> address(Element link) {
    return Xml.attribute(link, "xlink:href").filter(address -> !address.startsWith("#"));
  }

  private void add(String text, Styles.Look look, Optional<String> link) {
    if (!look.hidden()) {
      runs.add(new Run(text, look.bold(), look.italic(), link));
      sizes.add((int) Math.round(look.size()), text.length());
      struckOut.append(look.struckOut() ? text : "");
    } else if (!text.isBlank()) {
      setAside.add(new SetAside(text, SetAside.Reason.HIDDEN, provenance));
    }
  }

  private void setAside(Element element, SetAside.Reason reason) {
    Provenance place =
        reason == SetAside.Reason.COMMENT ? provenance.inside("comment") : provenance;
    Unseen.aside(element, styles, reason, place).ifPresent(setAside::add);
  }

  /** Runs of white space as one space, none at the beginning. */
  private String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        out.append(c);
      } else if (!afterSpace) {
        out.append(' ');
      }
      afterSpace = space;
    }
    return Wording.normal(out.toString());
  }
}
