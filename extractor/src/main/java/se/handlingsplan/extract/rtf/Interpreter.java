package se.handlingsplan.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;

/**
 * Goes through a file token by token and keeps the state of each open group, without recursion:
 * groups may be nested as deep as a file likes. One for each file; not for several threads.
 */
final class Interpreter {
  private static final String UNKNOWN_SIGN = "\uFFFD";

  private final Tokens tokens;
  private final FontTable fonts;
  private final StyleSheet styles;
  private final Destinations destinations;
  private final int mostGroups;
  private final Deque<GroupState> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private GroupState state;

  /** How many characters are still to be left out, being there for programs without Unicode. */
  private int skip;

  /** The first half of a character that Unicode writes as two. */
  private Optional<Character> half = Optional.empty();

  /** Whether the group has just begun, and nothing has been met in it. */
  private boolean isJustOpened;

  /** Whether nothing but control words has been met in the group. */
  private boolean isGroupsBeginning;

  /** Whether the group may be ignored by who does not know its first word. */
  private boolean isStarred;

  private List<Block> blocks = List.of();

  Interpreter(
      Tokens tokens,
      FontTable fonts,
      StyleSheet styles,
      Destinations destinations,
      Story body,
      Allowance allowance) {
    this.mostGroups = allowance.limits().count(Limit.RTF_GROUPS);
    this.tokens = tokens;
    this.fonts = fonts;
    this.styles = styles;
    this.destinations = destinations;
    this.state = new GroupState(body);
  }

  /**
   * A file as read.
   *
   * @param isWhole whether all groups end that begin
   */
  record Content(List<Block> body, boolean isWhole) {}

  /**
   * Reads the file.
   *
   * @throws LimitException where there are more open groups than any program writes
   */
  Content read() {
    while (true) {
      Tokens.Kind kind = tokens.next();
      if (kind != Tokens.Kind.BYTES && kind != Tokens.Kind.HEX) {
        endBytes();
      }
      boolean isFirst = isJustOpened;
      isJustOpened = kind == Tokens.Kind.OPEN;
      switch (kind) {
        case BYTES -> bytes(tokens.bytes());
        case HEX -> bytes(new byte[] {(byte) tokens.code()});
        case WORD -> word(tokens.word());
        case SYMBOL -> symbol(tokens.code(), isFirst);
        case BINARY -> skip = Math.max(skip - 1, 0);
        case OPEN -> open();
        case CLOSE -> {
          close();
          if (groups.isEmpty()) {
            return new Content(blocks, true);
          }
        }
        case END -> {
          boolean whole = groups.isEmpty();
          while (!groups.isEmpty()) {
            close();
          }
          return new Content(blocks, whole);
        }
      }
    }
  }

  private void open() {
    if (groups.size() >= mostGroups) {
      throw new LimitException(Limit.RTF_GROUPS, mostGroups);
    }
    groups.push(state);
    state = state.inner();
    skip = 0;
    isGroupsBeginning = groups.size() > 1;
    isStarred = false;
  }

  private void close() {
    skip = 0;
    isGroupsBeginning = false;
    isStarred = false;
    if (groups.size() == 1) {
      blocks = state.story().end(state);
    }
    if (!groups.isEmpty()) {
      state.end();
      state = groups.pop();
    }
  }

  private void bytes(byte[] more) {
    isGroupsBeginning = false;
    int left = Math.min(skip, more.length);
    skip -= left;
    bytes.write(more, left, more.length - left);
  }

  /** Bytes are letters only together: some letters take two. */
  private void endBytes() {
    if (bytes.size() > 0) {
      text(fonts.decode(bytes.toByteArray(), state.character().font()));
      bytes.reset();
    }
  }

  private void text(String text) {
    isGroupsBeginning = false;
    String before = half.isPresent() ? UNKNOWN_SIGN : "";
    half = Optional.empty();
    state.destination().text(before + text, state);
  }

  private void symbol(int sign, boolean isFirst) {
    Optional<String> character = SpecialCharacters.ofSymbol(sign);
    if (character.isPresent() && skip > 0) {
      skip--;
    } else if (character.isPresent()) {
      text(character.get());
    } else if (sign == '*') {
      isStarred = isFirst;
    } else if (sign == '\r' || sign == '\n') {
      word(new ControlWord("par", false, 0));
    }
  }

  private void word(ControlWord word) {
    boolean mayBeIgnored = isStarred;
    isStarred = false;
    boolean isFallback = skip > 0;
    skip = Math.max(skip - 1, 0);
    Optional<String> character = SpecialCharacters.ofWord(word.name());
    if (character.isPresent()) {
      // Spaces and breaks are kept in any case: without them words would grow together.
      if (!isFallback || character.get().isBlank()) {
        text(character.get());
      }
    } else if (word.name().equals("u")) {
      unicode(word.value());
      skip = state.fallbacks();
    } else if (!understood(word) && mayBeIgnored) {
      tokens.skipGroup();
    }
  }

  private boolean understood(ControlWord word) {
    if (isGroupsBeginning && Destinations.isPicture(word.name())) {
      state.destination().picture(state);
    }
    if (isGroupsBeginning && Destinations.isNoText(word.name())) {
      tokens.skipGroup();
      return true;
    }
    if (word.name().equals("ud")) {
      state.openRead();
      return true;
    }
    if (word.name().equals("ftnalt")) {
      destinations.turnIntoEndnote(state);
      return true;
    }
    boolean isForSomebody = !state.destination().equals(Destination.NOWHERE);
    return (isForSomebody && state.destination().word(word, state))
        || state.takes(word, styles)
        || fonts.takesDocumentWide(word)
        || (isForSomebody && isGroupsBeginning && opens(word));
  }

  private boolean opens(ControlWord word) {
    boolean opened = destinations.opens(word, state, groups.element());
    isGroupsBeginning &= !opened;
    return opened;
  }

  /** A character by its number, which is negative for those above 32767. */
  private void unicode(int number) {
    if (number > Character.MAX_VALUE && Character.isValidCodePoint(number)) {
      text(Character.toString(number));
      return;
    }
    char unit = (char) number;
    if (Character.isHighSurrogate(unit)) {
      if (half.isPresent()) {
        text("");
      }
      half = Optional.of(unit);
    } else if (Character.isLowSurrogate(unit)) {
      String whole = half.map(high -> "" + high + unit).orElse(UNKNOWN_SIGN);
      half = Optional.empty();
      text(whole);
    } else {
      text(fonts.shown(Character.toString(unit), state.character().font()));
    }
  }
}
