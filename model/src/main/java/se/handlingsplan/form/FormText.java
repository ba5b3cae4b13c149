package se.handlingsplan.form;

import se.handlingsplan.text.Wording;

/** Texts of forms, to compare by. */
final class FormText {
  private FormText() {}

  /** A measure's id as it is compared: programs may put spaces into it, or a capital before it. */
  static String reference(String id) {
    return Wording.fold(id).replace(" ", "");
  }
}
