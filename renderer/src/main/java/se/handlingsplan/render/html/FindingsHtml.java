package se.handlingsplan.render.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.check.Severity;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;
import se.handlingsplan.render.check.FindingPlaces;
import se.handlingsplan.render.check.FindingsText;
import se.handlingsplan.render.layout.Legible;

/**
 * Findings as a web page in one file: a summary with a chart, each finding with its row of the
 * plan, and filters that work without a server. Without scripts everything is shown and nothing can
 * be filtered.
 */
public final class FindingsHtml {
  private final Messages messages;

  private FindingsHtml(Messages messages) {
    this.messages = messages;
  }

  /** The page for one plan or several. */
  public static String write(List<CheckedPlan> plans, Messages messages) {
    return new FindingsHtml(messages).page(plans);
  }

  private String page(List<CheckedPlan> plans) {
    ReportPage page =
        ReportPage.of(
            plans.size() == 1
                ? messages.text("findings.title", plans.getFirst().file())
                : messages.text("findings.titleOfMany", plans.size()),
            messages);
    filters(plans, page.main());
    for (CheckedPlan plan : plans) {
      plan(plan, plans.size() > 1, page.main());
    }
    page.script("findings.js");
    return page.text();
  }

  // Filters

  /** Hidden until the script is there to serve them. */
  private void filters(List<CheckedPlan> plans, Element main) {
    Element form = main.appendElement("form").addClass("filters").attr("hidden", "hidden");
    form.attr("aria-label", messages.text("findings.filter"));
    Element severities = form.appendElement("fieldset");
    severities.appendElement("legend").text(messages.text("report.severity"));
    for (Severity severity : Severity.values()) {
      Element label = severities.appendElement("label");
      label
          .appendElement("input")
          .attr("type", "checkbox")
          .attr("name", "severity")
          .attr("value", severity.key())
          .attr("checked", "checked");
      label.appendText(" " + messages.text("severity." + severity.key()));
    }
    TreeSet<String> rules = new TreeSet<>();
    plans.forEach(plan -> plan.findings().forEach(finding -> rules.add(finding.rule())));
    Map<String, String> names = new LinkedHashMap<>();
    rules.forEach(rule -> names.put(rule, messages.rule(rule)));
    choice(form, "rule", messages.text("findings.rule"), names);
    Map<String, String> parties = new LinkedHashMap<>();
    plans.stream()
        .flatMap(plan -> plan.byParty().stream())
        .map(this::name)
        .distinct()
        .forEach(name -> parties.put(name, name));
    choice(form, "party", messages.text("findings.party"), parties);
    Element search = form.appendElement("label").text(messages.text("findings.search") + " ");
    search.appendElement("input").attr("type", "search").attr("name", "text");
    form.appendElement("button").attr("type", "reset").text(messages.text("findings.showAll"));
    form.appendElement("p")
        .attr("role", "status")
        .attr("data-shown", messages.text("findings.shown", "{0}", "{1}"));
  }

  private void choice(Element form, String name, String label, Map<String, String> values) {
    Element labelled = form.appendElement("label").text(label + " ");
    Element select = labelled.appendElement("select").attr("name", name);
    select.appendElement("option").attr("value", "").text(messages.text("findings.all"));
    values.forEach(
        (value, text) ->
            select.appendElement("option").attr("value", value).text(Legible.text(text)));
  }

  private String name(PartyGaps gaps) {
    return gaps.party().orElse(messages.text("findings.nobody"));
  }

  // A plan

  private void plan(CheckedPlan plan, boolean named, Element main) {
    Element section = main.appendElement("section");
    int level = named ? 3 : 2;
    if (named) {
      section.appendElement("h2").text(Legible.text(plan.file()));
    }
    section.appendElement("p").addClass("counts").text(FindingsText.counts(plan, messages));
    chart(plan, section, level);
    parties(plan, section, level);
    section.appendElement("h" + level).text(messages.text("findings.heading"));
    if (plan.findings().isEmpty()) {
      section.appendElement("p").text(messages.text("findings.none"));
    }
    new Findings(plan).write(section, level + 1);
    plan.since()
        .filter(since -> !since.fixed().isEmpty())
        .ifPresent(
            since -> {
              section
                  .appendElement("h" + level)
                  .text(
                      messages.text(
                          "findings.fixed",
                          Integer.toString(since.fixed().size()),
                          Integer.toString(since.kept())));
              Element list = section.appendElement("ul");
              since
                  .fixed()
                  .forEach(f -> list.appendElement("li").text(Legible.text(messages.finding(f))));
            });
  }

  /** A bar a rule in a table, so that the numbers are there for those who see no bars. */
  private void chart(CheckedPlan plan, Element section, int level) {
    List<Finding> counting = plan.counting();
    if (counting.isEmpty()) {
      return;
    }
    Map<String, Severity> severities = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Severity severity : Severity.values()) {
      for (Finding finding : counting) {
        if (finding.severity() == severity) {
          severities.putIfAbsent(finding.rule(), severity);
          counts.merge(finding.rule(), 1, Integer::sum);
        }
      }
    }
    int most = counts.values().stream().max(Integer::compare).orElse(1);
    section.appendElement("h" + level).text(messages.text("report.summary"));
    Element table = section.appendElement("table").addClass("chart");
    Element header = table.appendElement("thead").appendElement("tr");
    header.appendElement("th").attr("scope", "col").text(messages.text("findings.rule"));
    header.appendElement("th").attr("scope", "col").text(messages.text("report.severity"));
    header.appendElement("th").attr("scope", "col").text(messages.text("report.count"));
    Element rows = table.appendElement("tbody");
    severities.forEach(
        (rule, severity) -> {
          int count = counts.getOrDefault(rule, 0);
          Element row = rows.appendElement("tr");
          row.appendElement("th").attr("scope", "row").text(messages.rule(rule));
          row.appendElement("td").text(messages.text("severity." + severity.key()));
          Element cell = row.appendElement("td");
          cell.appendElement("span").addClass("number").text(Integer.toString(count));
          cell.appendElement("span")
              .addClass("bar")
              .addClass(severity.key())
              .attr("aria-hidden", "true")
              .attr("style", "width:" + Math.max(1, 100 * count / most) * 0.7 + "%");
        });
  }

  private void parties(CheckedPlan plan, Element section, int level) {
    if (plan.byParty().isEmpty()) {
      return;
    }
    section.appendElement("h" + level).text(messages.text("findings.turn"));
    Element list = section.appendElement("ul").addClass("parties");
    for (PartyGaps gaps : plan.byParty()) {
      list.appendElement("li")
          .text(
              Legible.text(
                  messages.text(
                      "report.counted", name(gaps), Integer.toString(gaps.findings().size()))));
    }
  }

  /** Writes the findings of a plan. */
  private final class Findings {
    private final CheckedPlan plan;
    private final FindingPlaces places;
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, TreeSet<String>> parties = new HashMap<>();

    Findings(CheckedPlan plan) {
      this.plan = plan;
      this.places = new FindingPlaces(plan.plan(), messages);
      for (Plan.Placed placed : plan.plan().measures()) {
        measures.put(placed.measure().id(), placed.measure());
      }
      for (PartyGaps gaps : plan.byParty()) {
        for (Finding finding : gaps.findings()) {
          parties.computeIfAbsent(finding.id(), id -> new TreeSet<>()).add(name(gaps));
        }
      }
    }

    void write(Element section, int level) {
      Map<String, Boolean> fresh = new HashMap<>();
      plan.since().ifPresent(since -> since.fresh().forEach(f -> fresh.put(f.id(), true)));
      for (Severity severity : Severity.values()) {
        for (Finding finding : plan.findings()) {
          if (finding.severity() == severity) {
            Element article = section.appendElement("article");
            write(finding, article, level);
            if (fresh.containsKey(finding.id())) {
              article
                  .expectFirst("p.kind")
                  .appendElement("strong")
                  .text(" " + messages.text("findings.isNew"));
            }
          }
        }
      }
    }

    private void write(Finding finding, Element article, int level) {
      article
          .addClass("finding")
          .addClass(finding.severity().key())
          .attr("data-severity", finding.severity().key())
          .attr("data-rule", finding.rule())
          .attr(
              "data-parties",
              String.join("|", parties.getOrDefault(finding.id(), new TreeSet<>())));
      article
          .appendElement("p")
          .addClass("kind")
          .text(
              messages.text("severity." + finding.severity().key())
                  + ": "
                  + messages.rule(finding.rule()));
      article
          .appendElement("h" + level)
          .text(Legible.text(messages.finding(finding).replace('\n', ' ')));
      String place = places.of(finding);
      String where = String.join(" / ", finding.where()).replace('\n', ' ');
      article
          .appendElement("p")
          .addClass("where")
          .text(
              Legible.text(
                  where.isEmpty() || place.isEmpty() ? where + place : where + " – " + place));
      Optional.ofNullable(finding.measureId().map(measures::get).orElse(null))
          .ifPresent(measure -> row(measure, finding, article));
      article.appendElement("p").addClass("advice").text("→ " + messages.suggestion(finding));
      finding
          .accepted()
          .ifPresent(
              acceptance ->
                  article
                      .addClass("accepted")
                      .appendElement("p")
                      .text(
                          Legible.text(
                              messages.text(
                                  "findings.acceptedBecause",
                                  messages.text("findings.acceptedShort"),
                                  acceptance.reason(),
                                  acceptance.until().toString()))));
      article.appendElement("p").addClass("id").text(finding.id());
    }

    /** The row as it stands, the field in question marked. */
    private void row(Measure measure, Finding finding, Element article) {
      Element details = article.appendElement("details");
      details.appendElement("summary").text(messages.text("findings.row"));
      Element list = details.appendElement("dl");
      String field = finding.field().orElse("");
      text(list, "measure", measure.title().text(), field);
      measure.description().ifPresent(d -> text(list, "description", d.text(), field));
      entry(list, "period", measure.period(), field);
      entry(list, "responsibility", measure.responsibility(), field);
      entry(list, "followUp", measure.followUp(), field);
      for (Map.Entry<String, Passage> column : measure.extra().entrySet()) {
        pair(list, column.getKey(), column.getValue().text(), false);
      }
    }

    private void entry(Element list, String name, Entry<?> entry, String field) {
      if (!(entry instanceof Entry.Absent<?>) || name.equals(field)) {
        text(list, name, entry.text(), field);
      }
    }

    private void text(Element list, String name, String text, String field) {
      pair(list, messages.text("field." + name), text, name.equals(field));
    }

    private void pair(Element list, String name, String text, boolean marked) {
      list.appendElement("dt").text(Legible.text(name));
      Element value = list.appendElement("dd");
      Element holder = marked ? value.appendElement("mark") : value;
      String shown = text.isBlank() ? messages.text("findings.blank") : text;
      boolean first = true;
      for (String line : shown.split("\n")) {
        if (!first) {
          holder.appendElement("br");
        }
        first = false;
        holder.appendText(Legible.text(line));
      }
    }
  }
}
