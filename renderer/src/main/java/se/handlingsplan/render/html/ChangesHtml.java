package se.handlingsplan.render.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.layout.Legible;

/**
 * What two plans differ in as a web page in one file: counted, then by policy area, word by word.
 * Without scripts everything is shown and nothing can be filtered.
 */
public final class ChangesHtml {
  private final ComparedPlans plans;
  private final Messages messages;
  private final ChangeWords words;

  private ChangesHtml(ComparedPlans plans, Messages messages) {
    this.plans = plans;
    this.messages = messages;
    this.words = new ChangeWords(messages);
  }

  public static String write(ComparedPlans plans, Messages messages) {
    return new ChangesHtml(plans, messages).page();
  }

  private String page() {
    ReportPage page =
        ReportPage.of(
            messages.text("change.title", plans.earlierName(), plans.laterName()), messages);
    page.style("changes.css");
    Element main = page.main();
    main.appendElement("p").addClass("counts").text(words.counts(plans));
    if (plans.count(PlanChange.Kind.OTHERWISE) > 0) {
      main.appendElement("p").text(words.otherwise(plans));
    }
    if (!plans.told().isEmpty()) {
      legend(main);
      summary(main);
      List<ComparedPlans.Group> groups = plans.groups();
      contents(groups, main);
      filters(main);
      for (int i = 0; i < groups.size(); i++) {
        group(groups.get(i), place(i), main);
      }
      page.script("changes.js");
    }
    return page.text();
  }

  /** How marks look, by way of example. */
  private void legend(Element main) {
    Element legend = main.appendElement("p").addClass("legend");
    legend.appendText(messages.text("change.marks") + " ");
    legend.appendElement("del").text(messages.text("change.kind.removed"));
    legend.appendText(" ");
    legend.appendElement("ins").text(messages.text("change.kind.added"));
  }

  /** How many of each kind, by what they are about. */
  private void summary(Element main) {
    main.appendElement("h2").text(messages.text("report.summary"));
    Element frame = main.appendElement("div").addClass("table-region");
    frame.attr("role", "region").attr("tabindex", "0");
    frame.attr("aria-label", messages.text("report.summary"));
    Element table = frame.appendElement("table").addClass("counted");
    Element header = table.appendElement("thead").appendElement("tr");
    header.appendElement("th").attr("scope", "col").text(messages.text("change.what"));
    header.appendElement("th").attr("scope", "col").text(messages.text("field.measures"));
    header.appendElement("th").attr("scope", "col").text(messages.text("change.areas"));
    header.appendElement("th").attr("scope", "col").text(messages.text("change.prose"));
    Element rows = table.appendElement("tbody");
    for (PlanChange.Kind kind : kinds()) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(words.kind(kind));
      count(kind, EnumSet.of(PlanChange.Subject.MEASURE), row);
      count(
          kind,
          EnumSet.of(PlanChange.Subject.POLICY_AREA, PlanChange.Subject.COLLABORATION_AREA),
          row);
      count(kind, EnumSet.of(PlanChange.Subject.PLAN, PlanChange.Subject.SECTION), row);
    }
  }

  private void count(PlanChange.Kind kind, Set<PlanChange.Subject> subjects, Element row) {
    long count =
        plans.told().stream()
            .filter(change -> change.kind() == kind && subjects.contains(change.subject()))
            .count();
    row.appendElement("td").text(Long.toString(count));
  }

  private static Set<PlanChange.Kind> kinds() {
    return EnumSet.complementOf(EnumSet.of(PlanChange.Kind.OTHERWISE));
  }

  private void contents(List<ComparedPlans.Group> groups, Element main) {
    Element contents = main.appendElement("nav").addClass("areas");
    contents.attr("aria-labelledby", "areas");
    contents.appendElement("h2").id("areas").text(messages.text("change.contents"));
    Element list = contents.appendElement("ul");
    for (int i = 0; i < groups.size(); i++) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", "#" + place(i))
          .text(
              Legible.text(
                  messages.text(
                      "report.counted",
                      name(groups.get(i)),
                      Integer.toString(groups.get(i).changes().size()))));
    }
  }

  private static String place(int group) {
    return "area-" + (group + 1);
  }

  private String name(ComparedPlans.Group group) {
    return group.area().isEmpty() ? messages.text("change.plan") : group.area();
  }

  /** Hidden until the script is there to serve them. */
  private void filters(Element main) {
    Element form = main.appendElement("form").addClass("filters").attr("hidden", "hidden");
    form.attr("aria-label", messages.text("findings.filter"));
    Element kinds = form.appendElement("fieldset");
    kinds.appendElement("legend").text(messages.text("change.what"));
    for (PlanChange.Kind kind : kinds()) {
      Element label = kinds.appendElement("label");
      label
          .appendElement("input")
          .attr("type", "checkbox")
          .attr("name", "kind")
          .attr("value", kind.key())
          .attr("checked", "checked");
      label.appendText(" " + words.kind(kind));
    }
    Element search = form.appendElement("label").text(messages.text("findings.search") + " ");
    search.appendElement("input").attr("type", "search").attr("name", "text");
    form.appendElement("button").attr("type", "reset").text(messages.text("findings.showAll"));
    form.appendElement("p")
        .attr("role", "status")
        .attr("data-shown", messages.text("findings.shown", "{0}", "{1}"));
  }

  private void group(ComparedPlans.Group group, String place, Element main) {
    Element section = main.appendElement("section").attr("aria-labelledby", place);
    section.appendElement("h2").id(place).text(Legible.text(name(group).replace('\n', ' ')));
    group.changes().forEach(change -> change(change, section.appendElement("article")));
  }

  private void change(PlanChange change, Element article) {
    article.addClass("change").addClass(change.kind().key()).attr("data-kind", change.kind().key());
    article.appendElement("p").addClass("kind").text(words.label(change));
    article.appendElement("h3").text(Legible.text(words.name(change)));
    if (change.kind() == PlanChange.Kind.MOVED) {
      line(messages.text("change.movedFrom", words.areas(change.before())), article);
      line(messages.text("change.movedTo", words.areas(change.after())), article);
    } else if (change.subject() == PlanChange.Subject.MEASURE) {
      boolean gone = change.kind() == PlanChange.Kind.REMOVED;
      line(words.areas(gone ? change.before() : change.after()), article);
    }
    List<FieldChange> fields = words.fields(change);
    if (fields.isEmpty()) {
      return;
    }
    Element list = article.appendElement("dl");
    MarkedWords marked = new MarkedWords(messages);
    for (FieldChange field : fields) {
      list.appendElement("dt").text(Legible.text(words.heading(field)));
      Element text = list.appendElement("dd");
      if (ChangeWords.isWhole(change)) {
        marked.writeWhole(field, text);
      } else {
        marked.write(field, text);
      }
    }
  }

  private static void line(String text, Element article) {
    article.appendElement("p").addClass("where").text(Legible.text(text));
  }
}
