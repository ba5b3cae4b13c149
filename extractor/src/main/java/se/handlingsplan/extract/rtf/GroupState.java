package se.handlingsplan.extract.rtf;

import java.util.Optional;
import se.handlingsplan.document.SetAside;

/**
 * All that holds within a group and ends with it. A group begins with a copy of the state around
 * it. Not for several threads.
 */
final class GroupState {
  private CharacterLook character = CharacterLook.PLAIN;
  private ParagraphLook paragraph = ParagraphLook.NONE;
  private Optional<SetAside.Reason> aside = Optional.empty();
  private Optional<Field> field = Optional.empty();
  private Optional<String> link = Optional.empty();
  private boolean inInnerRow;
  private int stories;

  /** How many characters follow each Unicode one for programs that cannot read it. */
  private int fallbacks = 1;

  private Destination destination;
  private Story story;

  /** The destination around a content written twice, for the half of it that is read. */
  private Destination beyond;

  private Runnable end = () -> {};

  /** The state at the beginning of a document. */
  GroupState(Story body) {
    this.destination = body;
    this.story = body;
    this.beyond = body;
  }

  private GroupState(GroupState around) {
    this.character = around.character;
    this.paragraph = around.paragraph;
    this.aside = around.aside;
    this.field = around.field;
    this.link = around.link;
    this.inInnerRow = around.inInnerRow;
    this.stories = around.stories;
    this.fallbacks = around.fallbacks;
    this.destination = around.destination;
    this.story = around.story;
    this.beyond = around.beyond;
  }

  /** The state of a group that begins here. */
  GroupState inner() {
    return new GroupState(this);
  }

  CharacterLook character() {
    return character;
  }

  ParagraphLook paragraph() {
    return paragraph;
  }

  /** The look of text that comes now. */
  Look look() {
    Optional<SetAside.Reason> reason = aside;
    if (character.deleted()) {
      reason = Optional.of(SetAside.Reason.DELETED);
    } else if (reason.isEmpty() && character.hidden()) {
      reason = Optional.of(SetAside.Reason.HIDDEN);
    }
    return new Look(
        character.bold(),
        character.italic(),
        character.struckOut(),
        character.size(),
        link,
        reason);
  }

  Destination destination() {
    return destination;
  }

  /** The running text that the group belongs to. */
  Story story() {
    return story;
  }

  /** How many texts of their own the group stands in. */
  int stories() {
    return stories;
  }

  /** The innermost field around. */
  Optional<Field> field() {
    return field;
  }

  int fallbacks() {
    return fallbacks;
  }

  /** Whether row properties are those of a table within a table. */
  boolean inInnerRow() {
    return inInnerRow;
  }

  /** Does what is to be done at the group's end. */
  void end() {
    end.run();
  }

  /** Takes a control word that says how characters or paragraphs look; false for others. */
  boolean takes(ControlWord word, StyleSheet styles) {
    if (word.name().equals("uc")) {
      fallbacks = Math.clamp(word.value(), 0, 100);
      return true;
    }
    if (CharacterLook.knows(word)) {
      character = character.with(word);
      return true;
    }
    if (ParagraphLook.knows(word)) {
      paragraph = paragraph.with(word);
      if (word.name().equals("s")) {
        character = character.with(styles.letters(word.value()));
      }
      return true;
    }
    // A character style says nothing that the words after it do not say too.
    return word.name().equals("cs");
  }

  void setOldList(OldList list) {
    paragraph = paragraph.with(list);
  }

  /** Sends the group's text elsewhere. */
  void sendTo(Destination other) {
    destination = other;
  }

  /** Sends the group's text elsewhere, with something to do at its end. */
  void open(Destination other, Runnable atEnd) {
    destination = other;
    end = atEnd;
  }

  /** Begins a text of its own, such as a note, with nothing of the look around it. */
  void open(Story other, Runnable atEnd) {
    open((Destination) other, atEnd);
    story = other;
    stories++;
    character = CharacterLook.PLAIN;
    paragraph = ParagraphLook.NONE;
    link = Optional.empty();
    field = Optional.empty();
    inInnerRow = false;
  }

  /** Begins a field, with something to do at its end. */
  void open(Field other, Runnable atEnd) {
    field = Optional.of(other);
    end = atEnd;
  }

  /** Begins a field's code: what stands in it is for nobody to see. */
  void openCode(Field of) {
    open(new FieldCode(of), of::endCode);
    aside = Optional.of(SetAside.Reason.HIDDEN);
  }

  /** Begins a field's result, which is running text again, and may link. */
  void openResult() {
    destination = story;
    link = field.flatMap(Field::link).or(() -> link);
  }

  /** Begins an entry of an index, which stands in the running text and is not seen. */
  void openEntry() {
    aside = Optional.of(SetAside.Reason.HIDDEN);
    open((Destination) story, () -> story.text("\n", this));
  }

  void openInnerRow() {
    inInnerRow = true;
  }

  /** Begins content written twice, of which only what {@link #openRead} begins is read. */
  void openTwice() {
    beyond = destination;
    destination = Destination.NOWHERE;
  }

  /** Begins the half of a content written twice that is read. */
  void openRead() {
    destination = beyond;
  }
}
