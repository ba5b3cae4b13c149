package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.TextSigns;
import se.handlingsplan.render.gate.word.WordBody.Paragraph;

/** What is asked of pictures: words for those who do not see them, and a place in the text. */
record PictureChecks(WordBody body) {

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : body.paragraphs()) {
      for (Node drawing : paragraph.node().all("w:drawing")) {
        drawing(paragraph, drawing, faults);
      }
      for (Node old : paragraph.node().all("v:shape")) {
        boolean picture = !old.all("v:imagedata").isEmpty();
        boolean line = old.attribute("o:hr").orElse("f").equals("t");
        if (picture && !line && old.attribute("alt").orElse("").isBlank()) {
          faults.add(new Fault(WordRule.NO_ALT.requirement(), paragraph.spot()));
        }
      }
    }
    return faults;
  }

  private static void drawing(Paragraph paragraph, Node drawing, List<Fault> faults) {
    if (!drawing.all("wp:anchor").isEmpty()) {
      faults.add(new Fault(WordRule.FLOATING.requirement(), paragraph.spot()));
    }
    boolean decorative =
        drawing.all("adec:decorative").stream()
            .anyMatch(mark -> List.of("1", "true").contains(mark.attribute("val").orElse("")));
    // What is written in a text box is read as it stands.
    boolean written = !drawing.all("w:txbxContent").isEmpty();
    if (decorative || written) {
      return;
    }
    Optional<Node> properties = drawing.all("wp:docPr").stream().findFirst();
    String alt =
        properties
            .flatMap(p -> p.attribute("descr"))
            .filter(text -> !text.isBlank())
            .or(() -> properties.flatMap(p -> p.attribute("title")))
            .orElse("");
    if (alt.isBlank()) {
      faults.add(new Fault(WordRule.NO_ALT.requirement(), paragraph.spot()));
    } else if (TextSigns.isFileName(alt)) {
      faults.add(
          new Fault(WordRule.POOR_ALT.requirement(), paragraph.spot(), List.of(Quote.of(alt))));
    }
  }
}
