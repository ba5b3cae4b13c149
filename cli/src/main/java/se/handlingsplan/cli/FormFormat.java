package se.handlingsplan.cli;

import java.util.Locale;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.job.Forms;
import se.handlingsplan.render.Messages;

/** What forms are written as. */
enum FormFormat {
  DOCX,
  XLSX;

  String ending() {
    return toString();
  }

  byte[] write(Forms forms, PartyForm form, Messages words) {
    return switch (this) {
      case DOCX -> forms.word(form, words);
      case XLSX -> forms.sheet(form, words);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
