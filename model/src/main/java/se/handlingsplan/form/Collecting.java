package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.form.Returns.From;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Ids;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.MeasureNames;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.text.Wording;

/** One collecting. */
final class Collecting {
  private final Collector collector;
  private final Collector.Material material;
  private final Map<String, Measure> base = new HashMap<>();
  private final Map<String, String> idsByFolded = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, Measure> current = new LinkedHashMap<>();
  private final Map<Target, List<Offer>> offers = new LinkedHashMap<>();
  private final List<From> received = new ArrayList<>();
  private final List<Returns.Edit> edits = new ArrayList<>();
  private final List<Returns.Conflict> conflicts = new ArrayList<>();
  private final List<Returns.Leftover> leftovers = new ArrayList<>();
  private final List<Returns.Missing> missing = new ArrayList<>();
  private final Set<Choice> followed = new HashSet<>();
  private final Map<String, Set<String>> answered = new HashMap<>();
  private final MeasureNames names;
  private final NewMeasures fresh;
  private final FieldWriter writer;

  Collecting(Collector collector, Collector.Material material) {
    this.collector = collector;
    this.material = material;
    for (Plan.Placed placed : material.base().measures()) {
      base.putIfAbsent(placed.measure().id(), placed.measure());
      idsByFolded.putIfAbsent(Ids.folded(placed.measure().id()), placed.measure().id());
      areas.putIfAbsent(placed.measure().id(), shownArea(placed));
    }
    material.current().measures().forEach(p -> current.putIfAbsent(p.measure().id(), p.measure()));
    this.names = new MeasureNames(material.current());
    this.writer = FieldWriter.of(collector, material.current());
    this.fresh = new NewMeasures(material, writer);
  }

  /** The name of the nearest area above a measure that has one, as forms show it. */
  private static String shownArea(Plan.Placed placed) {
    String name = placed.collaborationArea().name().text();
    return name.isBlank() ? placed.policyArea().name().text() : name;
  }

  /** A field of a measure. */
  private record Target(String measureId, Slot slot) {}

  /** What somebody has typed there, and what it comes to. */
  private record Offer(From from, Passage passage, String key) {}

  Collected collected() {
    material.submissions().forEach(this::read);
    material.before().conflicts().forEach(this::recall);
    material.asked().keySet().stream().sorted().forEach(this::missing);
    Map<String, Boolean> goesOn = new HashMap<>();
    Map<String, String> by = new HashMap<>();
    Map<String, Measure> edited = new HashMap<>(current);
    for (Target target : sorted()) {
      List<Offer> some = offers.getOrDefault(target, List.of());
      Optional<Offer> taken = decided(target, some);
      if (taken.isEmpty()) {
        continue;
      }
      if (target.slot().field() == FormField.CONTINUES) {
        goesOn.put(target.measureId(), taken.get().key().equals("true"));
        by.put(target.measureId(), said(some, taken.get()));
      } else {
        Measure measure = edited.getOrDefault(target.measureId(), measure(target));
        edited.put(
            target.measureId(), writer.written(measure, target.slot(), taken.get().passage()));
      }
    }
    Plan plan = Edited.plan(material.current(), edited, goesOn);
    Optional<Rollover> rollover =
        material.rollover().map(r -> Edited.rollover(r, edited, goesOn, by));
    Plan whole = placed(fresh.into(plan));
    return new Collected(
        whole,
        rollover.map(r -> r.withPlan(whole)),
        new Returns(received, edits, conflicts, fresh.added(), leftovers, missing),
        material.choices().stream().filter(choice -> !followed.contains(choice)).toList());
  }

  /** The plan with measures under the areas that somebody has named for them. */
  private Plan placed(Plan plan) {
    Plan placed = plan;
    for (Map.Entry<String, String> area : fresh.areas().entrySet()) {
      boolean nowhere =
          placed.measures().stream()
              .filter(p -> p.measure().id().equals(area.getKey()))
              .allMatch(p -> p.collaborationArea().name().isBlank());
      if (nowhere) {
        placed = Areas.moved(placed, area.getKey(), area.getValue()).orElse(placed);
      }
    }
    for (Choice choice : material.choices()) {
      Optional<Plan> moved =
          choice.field() == FormField.AREA
              ? Areas.moved(placed, choice.measure(), choice.text().or(choice::take).orElse(""))
              : Optional.empty();
      if (moved.isPresent()) {
        placed = moved.get();
        followed.add(choice);
      }
    }
    return placed;
  }

  private Optional<CollaborationArea> area(String measure) {
    return material.current().measures().stream()
        .filter(placed -> placed.measure().id().equals(measure))
        .map(Plan.Placed::collaborationArea)
        .findFirst();
  }

  private Measure measure(Target target) {
    Measure measure = current.get(target.measureId());
    if (measure == null) {
      throw new IllegalStateException("Offers are only made for measures that are there");
    }
    return measure;
  }

  /** Who said it, and anyone who said the same. */
  private static String said(List<Offer> offers, Offer taken) {
    return String.join(
        ", ",
        offers.stream()
            .filter(offer -> offer.key().equals(taken.key()))
            .map(offer -> offer.from().named())
            .distinct()
            .toList());
  }

  /** In the order of the plan, so that the order of the forms plays no part. */
  private List<Target> sorted() {
    List<Target> sorted = new ArrayList<>();
    for (String id : current.keySet()) {
      offers.keySet().stream()
          .filter(target -> target.measureId().equals(id))
          .sorted(
              Comparator.comparing((Target target) -> target.slot().field())
                  .thenComparing(target -> target.slot().heading()))
          .forEach(sorted::add);
    }
    return sorted;
  }

  // Reading

  private void read(Submission submission) {
    From from = new From(submission.sender(), submission.file());
    if (submission.isForm()) {
      received.add(from);
    }
    submission
        .edition()
        .filter(mark -> !Ids.folded(mark).equals(Editions.of(material.base())))
        .ifPresent(mark -> leave(from, Returns.Why.OUTSIDE, "", mark, Provenance.none()));
    List<Optional<String>> ids = ids(submission);
    Map<String, Submission.Filled> originals = originals(submission, ids);
    OwnText.Left own =
        OwnText.closest(submission.isForm() ? material.own() : List.of(), submission.rest());
    Outside outside =
        new Outside(submission.rest().stream().filter(line -> !own.takes(line)).toList());
    Set<String> offered = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      Submission.Filled filled = submission.measures().get(i);
      Optional<String> id = ids.get(i);
      reference(from, filled, id);
      Submission.@Nullable Filled original = id.map(originals::get).orElse(null);
      if (id.isEmpty() || original == null || isAnother(filled, original, id.get())) {
        // Another measure in a copy of one's table stands beside it.
        leftovers.addAll(fresh.add(from, filled, id.flatMap(this::area)));
      } else if (filled.equals(original) && offered.add(id.get())) {
        offer(from, id.get(), filled, outside);
      } else {
        twice(from, id.get(), filled, original.fields());
      }
    }
    if (submission.isForm()) {
      answered
          .computeIfAbsent(Wording.fold(from.party()), party -> new HashSet<>())
          .addAll(originals.keySet());
    }
    for (Submission.Line line : submission.messages()) {
      leave(from, Returns.Why.MESSAGE, "", line.text(), line.provenance());
    }
    for (Submission.Line line : outside.lines()) {
      leave(
          from,
          submission.isForm() ? Returns.Why.OUTSIDE : Returns.Why.NO_FORM,
          line.reference().flatMap(this::known).map(this::titleOf).orElse(""),
          line.text(),
          line.provenance());
    }
  }

  /** The measure that each is about, by its id, or else by a title that no other one has. */
  private List<Optional<String>> ids(Submission submission) {
    Set<String> told = new HashSet<>();
    for (Submission.Filled filled : submission.measures()) {
      filled.reference().flatMap(this::known).ifPresent(told::add);
    }
    return submission.measures().stream()
        .map(
            filled ->
                filled
                    .reference()
                    .flatMap(this::known)
                    .or(() -> titled(filled).filter(found -> !told.contains(found))))
        .toList();
  }

  /**
   * Of several with one id the one that was sent: it still has the measure's title, or else it is
   * the first. A copy may stand before it.
   */
  private Map<String, Submission.Filled> originals(
      Submission submission, List<Optional<String>> ids) {
    Map<String, Submission.Filled> originals = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Submission.Filled filled = submission.measures().get(i);
      ids.get(i)
          .ifPresent(
              id ->
                  originals.merge(
                      id,
                      filled,
                      (first, next) -> !hasTitle(first, id) && hasTitle(next, id) ? next : first));
    }
    return originals;
  }

  private boolean hasTitle(Submission.Filled filled, String id) {
    return Typed.isSame(filled.field(FormField.TITLE).text(), baseOf(id).title().text());
  }

  /** What was open before is to be decided together with what has come since. */
  private void recall(Returns.Conflict conflict) {
    Target target = new Target(conflict.measureId(), conflict.slot());
    boolean closed = target.slot().field() == FormField.CONTINUES && !isOpen(target.measureId());
    if (conflict.settled()
        || closed
        || !current.containsKey(target.measureId())
        || !base.containsKey(target.measureId())) {
      return;
    }
    for (Returns.Proposal said : conflict.proposals()) {
      if (received.stream().noneMatch(said.from()::isSame)) {
        key(target.slot(), said.text())
            .ifPresent(key -> put(target, new Offer(said.from(), Passage.of(said.text()), key)));
      }
    }
  }

  /** Measures that a party was asked about, and of which none of its forms says anything. */
  private void missing(String party) {
    Set<String> told = answered.get(Wording.fold(party));
    if (told == null) {
      return;
    }
    From from =
        received.stream()
            .filter(one -> FormWords.isSame(one.party(), party))
            .findFirst()
            .orElseThrow();
    material.asked().getOrDefault(party, List.of()).stream()
        .filter(id -> !told.contains(id) && current.containsKey(id))
        .forEach(id -> missing.add(new Returns.Missing(from, id, titleOf(id), List.of())));
  }

  /**
   * The id that is meant; programs may have changed its case or put spaces around it, and somebody
   * may have written more in its place.
   */
  private Optional<String> known(String reference) {
    return reference
        .lines()
        .flatMap(line -> Optional.ofNullable(idsByFolded.get(Ids.folded(line))).stream())
        .findFirst();
  }

  /** What stands in place of a measure's id and is no part of it. */
  private void reference(From from, Submission.Filled filled, Optional<String> id) {
    String typed = filled.reference().orElse("");
    Optional<String> known = known(typed);
    String besides =
        typed
            .lines()
            .filter(line -> known.isEmpty() || !Ids.folded(line).equals(Ids.folded(known.get())))
            .collect(Collectors.joining("\n"));
    leave(
        from,
        id.isPresent() ? Returns.Why.OUTSIDE : Returns.Why.NO_MEASURE,
        id.map(this::titleOf).orElse(filled.field(FormField.TITLE).text()),
        besides,
        filled.provenance());
  }

  /** The measure that is meant where its id cannot be read: the only one with the title. */
  private Optional<String> titled(Submission.Filled filled) {
    String title = filled.field(FormField.TITLE).text();
    List<String> ids =
        Typed.normal(title).isEmpty()
            ? List.of()
            : base.values().stream()
                .filter(measure -> Typed.isSame(measure.title().text(), title))
                .map(Measure::id)
                .toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /**
   * Whether a copy of a measure's fields has been used to tell of a new measure: one that has a
   * title which is neither the measure's nor that of the original.
   */
  private boolean isAnother(Submission.Filled filled, Submission.Filled original, String id) {
    return !hasTitle(filled, id)
        && !Typed.isSame(
            filled.field(FormField.TITLE).text(), original.field(FormField.TITLE).text());
  }

  private void twice(From from, String id, Submission.Filled filled, Map<Slot, Passage> first) {
    filled
        .fields()
        .forEach(
            (slot, passage) -> {
              String before = first.getOrDefault(slot, Passage.of("")).text();
              boolean says =
                  !Typed.isSame(passage.text(), before)
                      && !Typed.isSame(passage.text(), writer.shown(baseOf(id), slot));
              if (says) {
                leave(
                    from,
                    Returns.Why.TWICE,
                    titleOf(id),
                    passage.text(),
                    from.place(passage, filled));
              }
            });
  }

  private void offer(From from, String id, Submission.Filled filled, Outside outside) {
    Measure asked = baseOf(id);
    List<Slot> gone = new ArrayList<>();
    for (Slot slot : writer.asked(asked)) {
      Passage typed = filled.fields().get(slot);
      if (typed == null || (slot.field() == FormField.TITLE && typed.isBlank())) {
        // Without its name nobody would know what it was.
        gone.add(slot);
      } else if (!collector.isTooLong(typed.text())
          && !writer.isSame(asked, slot, typed.text())
          && !outside.holdsRest(typed.text(), writer.shown(asked, slot))) {
        offer(from, id, slot, typed, filled);
      }
    }
    filled
        .fields()
        .forEach(
            (slot, passage) -> {
              if (!writer.asked(asked).contains(slot) && !passage.isBlank()) {
                extra(from, id, slot, passage, filled);
              }
            });
    if (!gone.isEmpty()) {
      missing.add(new Returns.Missing(from, id, titleOf(id), gone));
    }
  }

  /** A field that the form had although the measure had nothing in it. */
  private void extra(From from, String id, Slot slot, Passage passage, Submission.Filled filled) {
    switch (slot.field()) {
      case CONTINUES -> {
        Optional<String> answer = key(slot, passage.text());
        if (answer.isPresent() && isOpen(id)) {
          put(new Target(id, slot), new Offer(from, passage, answer.get()));
        } else if (!material.before().isDealtWith(from, id, slot, passage.text())) {
          Returns.Why why = answer.isPresent() ? Returns.Why.NOT_ASKED : Returns.Why.NO_CHOICE;
          leave(from, why, titleOf(id), passage.text(), from.place(passage, filled));
        }
      }
      case EXTRA -> offer(from, id, slot, passage, filled);
      case AREA -> {
        if (!Typed.isSame(passage.text(), areas.getOrDefault(id, ""))) {
          leave(
              from, Returns.Why.OUTSIDE, titleOf(id), passage.text(), from.place(passage, filled));
        }
      }
      default ->
          leave(
              from, Returns.Why.OUTSIDE, titleOf(id), passage.text(), from.place(passage, filled));
    }
  }

  private void offer(From from, String id, Slot slot, Passage typed, Submission.Filled filled) {
    if (!current.containsKey(id)) {
      if (!material.before().isDealtWith(from, id, slot, typed.text())) {
        leave(from, Returns.Why.NO_MEASURE, titleOf(id), typed.text(), from.place(typed, filled));
      }
      return;
    }
    boolean noChoice =
        slot.field() == FormField.STATUS && !typed.isBlank() && !writer.isStatus(typed.text());
    if (noChoice) {
      leave(from, Returns.Why.NO_CHOICE, titleOf(id), typed.text(), from.place(typed, filled));
      return;
    }
    put(new Target(id, slot), new Offer(from, typed, writer.key(slot, typed.text())));
  }

  /** Whether it is asked if the measure goes on; else there is nowhere to keep it if it ends. */
  private boolean isOpen(String id) {
    return current.containsKey(id)
        && material
            .rollover()
            .map(r -> r.open().stream().anyMatch(open -> open.measureId().equals(id)))
            .orElse(false);
  }

  private void put(Target target, Offer offer) {
    List<Offer> all = offers.computeIfAbsent(target, t -> new ArrayList<>());
    all.add(offer);
    all.sort(
        Comparator.comparing((Offer one) -> one.from().party())
            .thenComparing(one -> one.from().file()));
  }

  private void leave(From from, Returns.Why why, String about, String text, Provenance place) {
    if (!Typed.normal(text).isEmpty()) {
      leftovers.add(new Returns.Leftover(from, why, about, text, place));
    }
  }

  // Deciding

  /** What a field is to say; empty where it is to stay as it is. */
  private Optional<Offer> decided(Target target, List<Offer> some) {
    Measure asked = baseOf(target.measureId());
    Measure now = measure(target);
    boolean moved =
        target.slot().field() != FormField.CONTINUES
            && !writer.isSame(asked, target.slot(), writer.shown(now, target.slot()));
    Set<String> keys = new LinkedHashSet<>();
    some.forEach(offer -> keys.add(offer.key()));
    if (moved) {
      keys.remove(writer.key(target.slot(), writer.shown(now, target.slot())));
    }
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    if (keys.size() == 1 && !moved) {
      some.forEach(offer -> edits.add(edit(target, now, offer)));
      if (!material.before().about(target.measureId(), target.slot(), false).isEmpty()) {
        conflicts.add(conflict(target, now, some, true));
      }
      return Optional.of(some.getFirst());
    }
    return settled(target, now, some);
  }

  private Returns.Edit edit(Target target, Measure now, Offer offer) {
    return new Returns.Edit(
        offer.from(),
        target.measureId(),
        title(now),
        target.slot(),
        writer.shown(now, target.slot()),
        offer.passage().text());
  }

  private Optional<Offer> settled(Target target, Measure now, List<Offer> some) {
    Optional<Choice> choice =
        material.choices().stream().filter(c -> isAbout(c, target)).findFirst();
    if (choice.isEmpty() && wasSettled(target, some)) {
      return Optional.empty();
    }
    Optional<Offer> taken = choice.flatMap(c -> taken(c, target.slot(), some));
    boolean settled = choice.isPresent() && (taken.isPresent() || isPlans(choice.get()));
    if (settled) {
      choice.ifPresent(followed::add);
    }
    conflicts.add(conflict(target, now, some, settled));
    String key = writer.key(target.slot(), writer.shown(now, target.slot()));
    taken
        .filter(offer -> !offer.key().equals(key))
        .ifPresent(offer -> edits.add(edit(target, now, offer)));
    return taken;
  }

  /** Whether all this was known when somebody decided. */
  private boolean wasSettled(Target target, List<Offer> some) {
    return some.stream()
        .allMatch(
            offer ->
                material
                    .before()
                    .isDealtWith(
                        offer.from(), target.measureId(), target.slot(), offer.passage().text()));
  }

  private Returns.Conflict conflict(Target target, Measure now, List<Offer> some, boolean settled) {
    return new Returns.Conflict(
        target.measureId(),
        title(now),
        target.slot(),
        writer.shown(now, target.slot()),
        some.stream()
            .map(offer -> new Returns.Proposal(offer.from(), offer.passage().text()))
            .toList(),
        settled);
  }

  private static boolean isPlans(Choice choice) {
    return choice.take().isEmpty() && choice.text().isEmpty();
  }

  /** By the measure's id, or by its title where no other measure has it. */
  private boolean isAbout(Choice choice, Target target) {
    return choice.slot().equals(target.slot())
        && names.ids(choice.measure()).equals(List.of(target.measureId()));
  }

  /** The answer that is to count; empty where it cannot be told which, or it says nothing. */
  private Optional<Offer> taken(Choice choice, Slot slot, List<Offer> some) {
    if (choice.text().isPresent()) {
      String text = choice.text().get();
      return key(slot, text).map(key -> new Offer(From.decision(), Passage.of(text), key));
    }
    List<Offer> named =
        some.stream()
            .filter(offer -> choice.take().filter(offer.from()::isNamed).isPresent())
            .toList();
    return named.stream().map(Offer::key).distinct().count() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** What a text comes to; empty where it is none of the answers that can be chosen. */
  private Optional<String> key(Slot slot, String text) {
    return switch (slot.field()) {
      case CONTINUES -> collector.goesOn(text).map(String::valueOf);
      case STATUS -> writer.isStatus(text) ? Optional.of(writer.key(slot, text)) : Optional.empty();
      default -> Optional.of(writer.key(slot, text));
    };
  }

  // Names

  private Measure baseOf(String id) {
    Measure measure = base.get(id);
    if (measure == null) {
      throw new IllegalStateException("Only measures of the base are asked about: " + id);
    }
    return measure;
  }

  private String titleOf(String id) {
    return title(baseOf(id));
  }

  private static String title(Measure measure) {
    return measure.title().text().lines().findFirst().orElse("");
  }
}
