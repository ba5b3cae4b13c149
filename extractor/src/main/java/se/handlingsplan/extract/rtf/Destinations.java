package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.source.Limit;

/**
 * What the text of a group is for, by the control word that begins it: tables of fonts, styles and
 * lists, running headers, notes, comments, text boxes, fields. One for each document; not for
 * several threads.
 */
final class Destinations {
  /** Groups in which nothing is text, beside those that say so themselves by {@code \*}. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "colortbl",
          "filetbl",
          "revtbl",
          "rsidtbl",
          "xmlnstbl",
          "pgptbl",
          "latentstyles",
          "info",
          "pict",
          "shppict",
          "nonshppict",
          "macpict",
          "picprop",
          "sp",
          "shprslt",
          "mmathPict",
          "objdata",
          "objclass",
          "objname",
          "themedata",
          "datastore",
          "generator",
          "template",
          "private",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "nonesttables",
          "datafield",
          "atnid",
          "atnauthor",
          "atntime",
          "atndate",
          "atnicn",
          "atnref",
          "atnparent",
          "bkmkstart",
          "bkmkend",
          "pnseclvl",
          "userprops",
          "docvar",
          "falt",
          "panose");

  private final Scope scope;
  private final FontTable fonts;
  private final ListTable lists;
  private final List<Block> footnotes = new ArrayList<>();
  private final List<Block> endnotes = new ArrayList<>();
  private int footnote;
  private int endnote;
  private int box;

  Destinations(Scope scope, FontTable fonts, ListTable lists) {
    this.scope = scope;
    this.fonts = fonts;
    this.lists = lists;
  }

  /** What the notes say, footnotes first. */
  List<Block> notes() {
    List<Block> notes = new ArrayList<>(footnotes);
    notes.addAll(endnotes);
    return notes;
  }

  /** Whether nothing in a group that begins with the word is text; so with math's properties. */
  static boolean isNoText(String word) {
    return NO_TEXT.contains(word) || (word.startsWith("m") && word.endsWith("Pr"));
  }

  /** Whether a group holds a picture; what stands beside it for older programs is the same. */
  static boolean isPicture(String word) {
    return word.equals("shppict") || word.equals("pict");
  }

  /**
   * Begins what the word announces; false where it announces nothing.
   *
   * @param state of the group that begins with it
   * @param around of the group around that
   */
  boolean opens(ControlWord word, GroupState state, GroupState around) {
    switch (word.name()) {
      case "fonttbl" -> state.sendTo(fonts);
      case "stylesheet" -> state.sendTo(scope.styles());
      case "listtable", "listoverridetable", "list" -> state.sendTo(lists);
      case "header", "headerl", "headerr", "headerf" ->
          aside(state, SetAside.Reason.RUNNING_HEADER, "header");
      case "footer", "footerl", "footerr", "footerf" ->
          aside(state, SetAside.Reason.RUNNING_FOOTER, "footer");
      case "annotation" -> aside(state, SetAside.Reason.COMMENT, "comment");
      case "footnote" -> {
        footnote++;
        story(state, scope, "footnote " + footnote + "/", footnotes::addAll);
      }
      case "shptxt", "dptxbxtext" -> {
        box++;
        Story anchor = state.story();
        story(state, scope, "text box " + box + "/", anchor::box);
      }
      case "listtext", "pntext" -> {
        Collected label = new Collected();
        state.open(label, () -> state.story().label(label.text()));
      }
      case "pn" -> {
        OldList list = new OldList();
        state.open(list, () -> around.setOldList(list));
      }
      case "field" -> {
        Field field = new Field();
        state.open(field, () -> showField(field, state));
      }
      case "fldinst" -> state.field().ifPresent(state::openCode);
      case "fldrslt" -> state.openResult();
      case "xe", "tc", "tcn", "rxe", "txe" -> state.openEntry();
      case "nesttableprops" -> state.openInnerRow();
      case "upr" -> state.openTwice();
      case "shpinst", "do", "shpgrp", "moMath", "moMathPara", "background" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A footnote that turns out to be an endnote. */
  void turnIntoEndnote(GroupState state) {
    if (state.story().isUntouched()) {
      footnote--;
      endnote++;
      story(state, scope, "endnote " + endnote + "/", endnotes::addAll);
    }
  }

  private void story(GroupState state, Scope within, String path, Consumer<List<Block>> blocks) {
    if (state.stories() >= scope.allowance().limits().of(Limit.RTF_TEXT_DEPTH)) {
      // Deeper ones flow into the innermost.
      scope.allowance().tell(Limit.RTF_TEXT_DEPTH);
      return;
    }
    Story story = new Story(path, within);
    state.open(story, () -> blocks.accept(story.end(state)));
  }

  /** Text that is read, counted and set aside. */
  private void aside(GroupState state, SetAside.Reason reason, String path) {
    story(
        state,
        scope.aside(),
        path + "/",
        blocks -> scope.account().setAside(Texts.of(blocks), reason, Provenance.at(path)));
  }

  private static void showField(Field field, GroupState state) {
    String shown = field.shown();
    if (!shown.isEmpty()) {
      state.destination().text(shown, state);
    }
  }
}
