package se.handlingsplan.render.html;

import java.util.List;
import org.jsoup.nodes.Element;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ChronicleWords;
import se.handlingsplan.render.layout.Legible;

/**
 * The ways of measures through the years as a web page in one file: how many there are each year as
 * a chart and as numbers, which measure stands in which plan, and what each plan says of it.
 */
public final class ChronicleHtml {
  private final Chronicle chronicle;
  private final Messages messages;
  private final ChronicleWords words;
  private final ChangeWords fields;

  private ChronicleHtml(Chronicle chronicle, Messages messages) {
    this.chronicle = chronicle;
    this.messages = messages;
    this.words = new ChronicleWords(chronicle, messages);
    this.fields = new ChangeWords(messages);
  }

  public static String write(Chronicle chronicle, Messages messages) {
    return new ChronicleHtml(chronicle, messages).page();
  }

  private String page() {
    ReportPage page = ReportPage.of(messages.text("history.title"), messages);
    page.style("changes.css");
    page.style("history.css");
    Element main = page.main();
    main.appendElement("p")
        .text(
            messages.text("history.lead", chronicle.tracks().size(), chronicle.editions().size()));
    main.appendElement("h2").text(messages.text("history.chart"));
    new YearBars(chronicle, words, messages).write(frame("history.chart", main));
    numbers(frame("history.numbers", main));
    main.appendElement("h2").text(messages.text("history.matrix"));
    matrix(frame("history.matrix", main));
    main.appendElement("h2").text(messages.text("history.ways"));
    for (int i = 0; i < chronicle.tracks().size(); i++) {
      track(chronicle.tracks().get(i), place(i), main.appendElement("article"));
    }
    return page.text();
  }

  /** What is wider than the page is moved by hand or by keys. */
  private Element frame(String name, Element main) {
    return main.appendElement("div")
        .addClass("table-region")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", messages.text(name));
  }

  /** The numbers of the chart. */
  private void numbers(Element frame) {
    Element table = frame.appendElement("table").addClass("counted");
    table.appendElement("caption").text(messages.text("history.numbers"));
    Element header = table.appendElement("thead").appendElement("tr");
    heading(messages.text("history.plan"), header);
    heading(messages.text("history.continuing"), header);
    heading(messages.text("history.fresh"), header);
    heading(messages.text("history.ended"), header);
    Element rows = table.appendElement("tbody");
    List<Chronicle.Count> counts = chronicle.counts();
    for (int i = 0; i < counts.size(); i++) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(Legible.text(words.label(i)));
      row.appendElement("td").text(Integer.toString(counts.get(i).continuing()));
      row.appendElement("td").text(Integer.toString(counts.get(i).fresh()));
      row.appendElement("td").text(Integer.toString(counts.get(i).ended()));
    }
  }

  /** A measure a row and a plan a column. */
  private void matrix(Element frame) {
    Element table = frame.appendElement("table").addClass("years");
    table.appendElement("caption").text(messages.text("history.matrixCaption"));
    Element header = table.appendElement("thead").appendElement("tr");
    heading(messages.text("field.measure"), header);
    for (int i = 0; i < chronicle.editions().size(); i++) {
      heading(words.label(i), header);
    }
    Element rows = table.appendElement("tbody");
    for (int t = 0; t < chronicle.tracks().size(); t++) {
      Chronicle.Track track = chronicle.tracks().get(t);
      Element row = rows.appendElement("tr");
      row.appendElement("th")
          .attr("scope", "row")
          .appendElement("a")
          .attr("href", "#" + place(t))
          .text(Legible.text(words.title(track)));
      for (int i = 0; i < chronicle.editions().size(); i++) {
        boolean is = track.isIn(i);
        row.appendElement("td")
            .addClass(is ? "in" : "out")
            .text(messages.text(is ? "history.in" : "history.out"));
      }
    }
  }

  private static void heading(String text, Element header) {
    header.appendElement("th").attr("scope", "col").text(Legible.text(text));
  }

  private static String place(int track) {
    return "measure-" + (track + 1);
  }

  private void track(Chronicle.Track track, String place, Element article) {
    article.addClass("change").attr("aria-labelledby", place);
    article.appendElement("h3").id(place).text(Legible.text(words.title(track)));
    article
        .appendElement("p")
        .addClass("where")
        .text(Legible.text(messages.text("history.years", words.years(track))));
    List<Chronicle.Leg> legs = track.legs();
    for (int i = 0; i < legs.size(); i++) {
      leg(legs.get(i), i == 0, article);
    }
    for (PastYear past : track.notes()) {
      article.appendElement("h4").text(words.year(past));
      Element list = article.appendElement("ul");
      words.notes(past).forEach(note -> list.appendElement("li").text(Legible.text(note)));
    }
  }

  private void leg(Chronicle.Leg leg, boolean first, Element article) {
    article.appendElement("h4").text(Legible.text(words.label(leg.edition())));
    if (leg.texts().isEmpty()) {
      article.appendElement("p").text(messages.text("history.unchanged"));
      return;
    }
    Element list = article.appendElement("dl");
    MarkedWords marked = new MarkedWords(messages);
    for (FieldChange told : fields.told(leg.texts())) {
      list.appendElement("dt").text(Legible.text(fields.heading(told)));
      Element place = list.appendElement("dd");
      if (first) {
        place.appendText(Legible.text(told.after()));
      } else {
        marked.write(told, place);
      }
    }
  }
}
