package se.handlingsplan.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.HistoryWords;
import se.handlingsplan.render.layout.Legible;

/** The way of measures through the years, as a web page in one file with a chart. */
public final class HistoryHtml {
  private final Chronicle chronicle;
  private final Messages messages;
  private final HistoryWords words;

  private HistoryHtml(Chronicle chronicle, Messages messages) {
    this.chronicle = chronicle;
    this.messages = messages;
    this.words = new HistoryWords(messages);
  }

  /**
   * The page.
   *
   * @param asked part of a name or id of the measures to tell of; empty for all
   */
  public static String write(Chronicle chronicle, Optional<String> asked, Messages messages) {
    return new HistoryHtml(chronicle, messages).page(asked);
  }

  private String page(Optional<String> asked) {
    ReportPage page = ReportPage.of(messages.text("history.title"), messages);
    page.style("diff.css");
    Element main = page.main();
    counts(main);
    List<Chronicle.Track> tracks = HistoryWords.asked(chronicle, asked);
    main.appendElement("h2").text(messages.text("history.matrix"));
    matrix(tracks, main);
    main.appendElement("h2").text(messages.text("history.ways"));
    tracks.forEach(track -> track(track, main));
    return page.text();
  }

  private void counts(Element main) {
    main.appendElement("h2").text(messages.text("history.chart"));
    List<YearChart.Year> years = new ArrayList<>();
    for (int i = 0; i < chronicle.editions().size(); i++) {
      Chronicle.Counts counts = chronicle.counts(i);
      years.add(
          new YearChart.Year(
              Legible.text(chronicle.editions().get(i).label()),
              counts.continuing(),
              counts.fresh(),
              counts.ended()));
    }
    YearChart.write(years, messages, main);
    Element table = captioned("history.chart", main);
    Element header = table.appendElement("thead").appendElement("tr");
    for (String key :
        List.of(
            "history.plan",
            "history.legend.continuing",
            "history.legend.fresh",
            "history.legend.ended")) {
      header.appendElement("th").attr("scope", "col").text(messages.text(key));
    }
    Element body = table.appendElement("tbody");
    for (YearChart.Year year : years) {
      Element row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(year.label());
      row.appendElement("td").text(Long.toString(year.continuing()));
      row.appendElement("td").text(Long.toString(year.fresh()));
      row.appendElement("td").text(Long.toString(year.ended()));
    }
  }

  private Element captioned(String name, Element main) {
    Element table = main.appendElement("table");
    table.appendElement("caption").text(messages.text(name));
    return table;
  }

  private void matrix(List<Chronicle.Track> tracks, Element main) {
    Element table = captioned("history.matrix", main);
    Element header = table.appendElement("thead").appendElement("tr");
    header.appendElement("th").attr("scope", "col").text(messages.text("field.measure"));
    for (Chronicle.Edition edition : chronicle.editions()) {
      header.appendElement("th").attr("scope", "col").text(Legible.text(edition.label()));
    }
    Element body = table.appendElement("tbody");
    for (Chronicle.Track track : tracks) {
      Element row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(Legible.text(words.name(track)));
      for (int edition = 0; edition < chronicle.editions().size(); edition++) {
        String fate = words.fate(track, edition);
        row.appendElement("td").text(fate.isEmpty() ? messages.text("history.none") : fate);
      }
    }
  }

  private void track(Chronicle.Track track, Element main) {
    main.appendElement("h3").text(Legible.text(words.name(track)));
    Element list = main.appendElement("dl");
    for (int stop = 0; stop < track.stops().size(); stop++) {
      String label = chronicle.editions().get(track.stops().get(stop).edition()).label();
      list.appendElement("dt").text(Legible.text(label));
      words.told(track, stop).forEach(line -> list.appendElement("dd").text(Legible.text(line)));
    }
    int after = track.last().edition() + 1;
    if (after < chronicle.editions().size()) {
      list.appendElement("dt").text(Legible.text(chronicle.editions().get(after).label()));
      list.appendElement("dd").text(messages.text("history.ended"));
    }
  }
}
