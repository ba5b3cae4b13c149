package se.handlingsplan.render.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.text.WordDiff;

/**
 * What two plans differ in, as a web page in one file. What is removed is struck through and what
 * is added underlined, and both are told in words to those who hear the page.
 */
public final class DiffHtml {
  private final ComparedPlans plans;
  private final Messages messages;
  private final ChangeWords words;

  private DiffHtml(ComparedPlans plans, Messages messages) {
    this.plans = plans;
    this.messages = messages;
    this.words = new ChangeWords(messages);
  }

  public static String write(ComparedPlans plans, Messages messages) {
    return new DiffHtml(plans, messages).page();
  }

  private String page() {
    ReportPage page = ReportPage.of(words.title(plans), messages);
    page.style("diff.css");
    Element main = page.main();
    main.appendElement("p")
        .text(Legible.text(messages.text("change.files", plans.earlierName(), plans.laterName())));
    Element counts = main.appendElement("ul");
    words.counts(plans).forEach(count -> counts.appendElement("li").text(count));
    if (!plans.changes().isEmpty()) {
      Element marks = main.appendElement("p");
      marks.appendText(messages.text("change.marks") + " ");
      piece(new WordDiff.Piece(WordDiff.Fate.REMOVED, messages.text("change.wasRemoved")), marks);
      marks.appendText(" ");
      piece(new WordDiff.Piece(WordDiff.Fate.ADDED, messages.text("change.wasAdded")), marks);
    }
    contents(main);
    int number = 0;
    for (Map.Entry<String, List<PlanChange>> area : plans.byArea().entrySet()) {
      number++;
      Element section = main.appendElement("section");
      section
          .appendElement("h2")
          .id("area-" + number)
          .text(Legible.text(words.area(area.getKey())));
      area.getValue().forEach(change -> change(change, section));
    }
    return page.text();
  }

  private void contents(Element main) {
    if (plans.byArea().size() < 2) {
      return;
    }
    Element nav = main.appendElement("nav").attr("aria-label", messages.text("change.contents"));
    Element list = nav.appendElement("ul");
    int number = 0;
    for (Map.Entry<String, List<PlanChange>> area : plans.byArea().entrySet()) {
      number++;
      Element item = list.appendElement("li");
      item.appendElement("a")
          .attr("href", "#area-" + number)
          .text(Legible.text(words.area(area.getKey())));
      item.appendText(" (" + area.getValue().size() + ")");
    }
  }

  private void change(PlanChange change, Element section) {
    Element article = section.appendElement("article").addClass("change " + change.kind().key());
    article.appendElement("h3").text(Legible.text(words.head(change)));
    words.places(change).forEach(place -> article.appendElement("p").text(Legible.text(place)));
    if (change.fields().isEmpty()) {
      return;
    }
    Element list = article.appendElement("dl");
    for (FieldChange field : change.fields()) {
      list.appendElement("dt").text(Legible.text(words.field(field)));
      Element text = list.appendElement("dd");
      WordDiff diff =
          WordDiff.between(words.shown(field, field.before()), words.shown(field, field.after()));
      diff.pieces().forEach(piece -> piece(piece, text));
    }
  }

  private void piece(WordDiff.Piece piece, Element text) {
    switch (piece.fate()) {
      case SAME -> lines(piece.text(), text);
      case REMOVED -> marked("del", "change.removedStart", piece, text);
      case ADDED -> marked("ins", "change.addedStart", piece, text);
    }
  }

  private void marked(String tag, String spoken, WordDiff.Piece piece, Element text) {
    Element mark = text.appendElement(tag);
    mark.appendElement("span").addClass("spoken").text(messages.text(spoken) + " ");
    lines(piece.text(), mark);
    mark.appendElement("span").addClass("spoken").text(" " + messages.text("change.end"));
  }

  private static void lines(String text, Element into) {
    String[] lines = Legible.text(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        into.appendElement("br");
      }
      into.appendText(lines[i]);
    }
  }
}
