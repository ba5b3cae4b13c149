package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Section;

/**
 * What a walk gathers besides the areas: goals, prose, contact, what found no place, and what to
 * tell.
 */
final class PlanParts {
  private final List<SetAside> setAside;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Phrase> goals = new ArrayList<>();
  private final List<Phrase> unplaced = new ArrayList<>();
  private final Map<Integer, Section> sections = new TreeMap<>();
  private Optional<Phrase> overallGoal = Optional.empty();
  private Optional<Contact> contact = Optional.empty();

  /**
   * Begins with nothing.
   *
   * @param setAside where the others put what they set aside, too
   */
  PlanParts(List<SetAside> setAside) {
    this.setAside = setAside;
  }

  List<SetAside> setAside() {
    return setAside;
  }

  List<Notice> notices() {
    return notices;
  }

  List<Phrase> goals() {
    return goals;
  }

  List<Phrase> unplaced() {
    return unplaced;
  }

  List<Section> sections() {
    return List.copyOf(sections.values());
  }

  Optional<Phrase> overallGoal() {
    return overallGoal;
  }

  Optional<Contact> contact() {
    return contact;
  }

  void label(String text, Provenance provenance) {
    setAside.add(new SetAside(text.strip(), SetAside.Reason.LABEL, provenance));
  }

  /** The first goal of that kind is the overall one. */
  void overallGoal(Phrase goal) {
    if (overallGoal.isEmpty()) {
      overallGoal = Optional.of(goal);
    } else {
      goals.add(goal);
    }
  }

  /** Prose, in the order of the headings it stands under. */
  void section(int order, Optional<Phrase> heading, List<Block> content) {
    sections.put(order, new Section(heading, passage(content)));
  }

  /** Contact lines may stand in several places; they are one contact. */
  void contact(Block block) {
    Passage passage = passage(List.of(block));
    if (contact.isPresent()) {
      Passage before = contact.get().passage();
      List<Block> both = new ArrayList<>(before.content());
      both.add(block);
      passage = new Passage(both, before.provenance().and(block.provenance()));
    }
    contact = Optional.of(Contacts.of(passage));
  }

  void unplaced(Block block) {
    if (block instanceof Block.Table table) {
      unplacedCells(table);
    } else {
      unplaced.add(new Phrase(Texts.of(List.of(block)), block.provenance()));
    }
  }

  private void unplacedCells(Block.Table table) {
    table.cells().stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> unplaced.add(new Phrase(cell.text(), cell.provenance())));
  }

  private static Passage passage(List<Block> blocks) {
    return new Passage(
        blocks, blocks.stream().map(Block::provenance).reduce(Provenance.none(), Provenance::and));
  }
}
