package se.handlingsplan.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Section;
import se.handlingsplan.privacy.PersonalDetail.Kind;

/**
 * A plan as anyone may read it: without what is known of its contacts, and with a word in the place
 * of every other personal detail. Names in running text stay, but for those of the contacts.
 *
 * <p>It counts what it removes, so it is for one plan and one thread.
 */
public final class Redaction {
  private final Function<Kind, String> words;
  private final Optional<String> contact;
  private final List<Pattern> names;
  private final Set<String> oldIds = new HashSet<>();
  private final Set<Passage> seen = new HashSet<>();
  private final Map<Kind, Integer> removed = new EnumMap<>(Kind.class);
  private final Plan plan;

  /**
   * @param words what stands in place of each kind
   * @param contact whom to turn to instead, in every contact's place
   */
  public Redaction(Plan plan, Function<Kind, String> words, Optional<String> contact) {
    this.words = words;
    this.contact = contact;
    this.names = ContactNames.of(plan);
    this.plan = redacted(plan);
  }

  /** The plan without personal details. */
  public Plan plan() {
    return plan;
  }

  /** How many of each kind have been removed; those of which there were none are left out. */
  public Map<Kind, Integer> removed() {
    return Map.copyOf(removed);
  }

  /** A text around the plan, such as a notice, without what the plan is without. */
  public String of(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (PersonalDetail detail : details(text)) {
      out.append(text, from, detail.start()).append(words.apply(detail.kind()));
      from = detail.end();
    }
    return out.append(text.substring(from)).toString();
  }

  private List<PersonalDetail> details(String text) {
    List<PersonalDetail> all = new ArrayList<>(PersonalDetails.in(text));
    for (Pattern name : names) {
      Matcher found = name.matcher(text);
      while (found.find()) {
        all.add(new PersonalDetail(Kind.NAME, found.start(), found.end()));
      }
    }
    return PersonalDetails.apart(all);
  }

  private void count(Kind kind) {
    removed.merge(kind, 1, Integer::sum);
  }

  private void count(String text) {
    details(text).forEach(detail -> count(detail.kind()));
  }

  private Plan redacted(Plan whole) {
    whole.contact().ifPresent(old -> count(Kind.CONTACT));
    List<Section> sections = new ArrayList<>();
    for (Section section : whole.sections()) {
      if (section.heading().filter(heading -> ContactWords.head(heading.text())).isPresent()) {
        count(Kind.CONTACT);
      } else {
        sections.add(new Section(section.heading().map(this::of), of(section.passage())));
      }
    }
    return new Plan(
        whole.title().map(this::of),
        whole.kind(),
        whole.year(),
        whole.date().map(date -> new Plan.PlanDate(date.day(), of(date.phrase()))),
        whole.overallGoal().map(this::of),
        whole.agreement().map(this::of),
        sections,
        phrases(whole.goals()),
        areas(whole.policyAreas()),
        contact.map(Redaction::contact),
        phrases(whole.unplaced()));
  }

  private static Contact contact(String text) {
    return new Contact(
        Passage.of(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Agreement of(Agreement agreement) {
    return new Agreement(
        of(agreement.name()),
        agreement.shortName().map(this::of),
        agreement.region().map(this::of),
        agreement.period());
  }

  private List<PolicyArea> areas(List<PolicyArea> areas) {
    List<PolicyArea> out = new ArrayList<>();
    for (PolicyArea area : areas) {
      out.add(
          new PolicyArea(
              id(area.id(), area.name().text()),
              of(area.name()),
              phrases(area.goals()),
              phrases(area.priorities()),
              area.collaborationAreas().stream().map(this::of).toList(),
              new PolicyArea.FollowUpMethods(
                  phrases(area.followUpMethods().indicators()),
                  phrases(area.followUpMethods().meansOfVerification()))));
    }
    return out;
  }

  private CollaborationArea of(CollaborationArea area) {
    return new CollaborationArea(
        id(area.id(), area.name().text()),
        of(area.name()),
        area.priority(),
        entry(area.responsibility(), this::of),
        entry(area.followUp(), this::of),
        area.measures().stream().map(this::of).toList());
  }

  private Measure of(Measure measure) {
    return new Measure(
        id(measure.id(), measure.title().text()),
        of(measure.title()),
        measure.description().map(this::of),
        entry(measure.period(), UnaryOperator.identity()),
        entry(measure.responsibility(), this::of),
        entry(measure.followUp(), this::of),
        measure.status(),
        extra(measure.extra()),
        of(measure.provenance()),
        measure.history().stream()
            .map(past -> new PastYear(past.year(), past.status(), extra(past.notes())))
            .toList());
  }

  /** Ids are made of the wording, so one of a wording with details has them too. */
  private String id(String id, String wording) {
    if (details(wording).isEmpty()) {
      return id;
    }
    oldIds.add(id);
    return "borttaget-" + oldIds.size();
  }

  /** Columns of contacts go, or say whom to turn to instead. */
  private Map<String, Passage> extra(Map<String, Passage> extra) {
    Map<String, Passage> out = new LinkedHashMap<>();
    extra.forEach(
        (heading, passage) -> {
          if (!ContactWords.head(heading)) {
            out.put(of(heading), of(passage));
          } else if (!passage.isBlank()) {
            count(Kind.CONTACT);
            contact.ifPresent(text -> out.put(of(heading), Passage.of(text)));
          }
        });
    return out;
  }

  private <T> Entry<T> entry(Entry<T> entry, UnaryOperator<T> meaning) {
    return switch (entry) {
      case Entry.Understood<T> understood ->
          new Entry.Understood<>(of(understood.passage()), meaning.apply(understood.meaning()));
      case Entry.Unclear<T> unclear -> new Entry.Unclear<>(of(unclear.passage()));
      case Entry.Blank<T> blank ->
          new Entry.Blank<>(of(blank.provenance()), blank.elsewhere().map(meaning));
      case Entry.Absent<T> absent -> new Entry.Absent<>(absent.elsewhere().map(meaning));
    };
  }

  private Responsibility of(Responsibility responsibility) {
    return new Responsibility(
        responsibility.actors().stream()
            .map(actor -> new Actor(of(actor.name()), actor.role()))
            .toList());
  }

  private FollowUp of(FollowUp followUp) {
    return new FollowUp(
        followUp.background().map(this::of),
        followUp.targets().stream()
            .map(
                target ->
                    new FollowUp.Target(
                        of(target.text()),
                        target.value(),
                        target.valueMax(),
                        of(target.unit()),
                        target.breakdown().stream()
                            .map(share -> new FollowUp.Share(of(share.group()), share.value()))
                            .toList()))
            .toList(),
        followUp.indicators().stream().map(this::of).toList(),
        followUp.reporting().stream()
            .map(
                reporting ->
                    new FollowUp.Reporting(of(reporting.by()), reporting.to().map(this::of)))
            .toList());
  }

  private List<Phrase> phrases(List<Phrase> phrases) {
    return phrases.stream().map(this::of).toList();
  }

  private Phrase of(Phrase phrase) {
    count(phrase.text());
    return new Phrase(of(phrase.text()), of(phrase.provenance()));
  }

  private Passage of(Passage passage) {
    boolean counted = seen.add(passage);
    return new Passage(
        passage.content().stream().map(block -> of(block, counted)).toList(),
        of(passage.provenance()));
  }

  private Block of(Block block, boolean counted) {
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), of(heading.text(), counted), heading.provenance());
      case Block.Paragraph paragraph ->
          new Block.Paragraph(of(paragraph.text(), counted), paragraph.provenance());
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.items().stream()
                  .map(
                      item ->
                          new Block.ListBlock.Item(
                              of(item.label()),
                              item.blocks().stream().map(each -> of(each, counted)).toList()))
                  .toList(),
              list.provenance());
      case Block.Table table ->
          table.withCells(
              table.cells().stream()
                  .map(
                      cell ->
                          cell.withBlocks(
                              cell.blocks().stream()
                                  .map(each -> of(each, counted))
                                  .collect(Collectors.toList())))
                  .toList());
    };
  }

  /** A detail may go over several runs; the word in its place looks like its beginning. */
  private RichText of(RichText rich, boolean counted) {
    String text = rich.text();
    if (counted) {
      count(text);
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (PersonalDetail detail : details(text)) {
      runs.addAll(rich.slice(from, detail.start()).runs());
      Run first = rich.slice(detail.start(), detail.end()).runs().getFirst();
      runs.add(new Run(words.apply(detail.kind()), first.bold(), first.italic(), Optional.empty()));
      from = detail.end();
    }
    runs.addAll(rich.slice(from, text.length()).runs());
    return new RichText(
        runs.stream()
            .map(
                run ->
                    new Run(run.text(), run.bold(), run.italic(), run.link().filter(this::isOpen)))
            .toList());
  }

  /** Numbers to call are not written in links as they are in text, so none of them is let be. */
  private boolean isOpen(String link) {
    String plain = link.replace("%40", "@").replaceFirst("(?i)^mailto:", "");
    return details(plain).isEmpty() && !plain.regionMatches(true, 0, "tel:", 0, 4);
  }

  /** Places that are named by a wording go with it. */
  private Provenance of(Provenance provenance) {
    List<Place> places = new ArrayList<>();
    for (Place place : provenance.places()) {
      if (!(place instanceof Place.AtPath path) || isOpenPath(path.path())) {
        places.add(place);
      }
    }
    return places.size() == provenance.places().size() ? provenance : new Provenance(places);
  }

  private boolean isOpenPath(String path) {
    return details(path).isEmpty() && oldIds.stream().noneMatch(path::contains);
  }
}
