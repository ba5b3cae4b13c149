package se.handlingsplan.extract.rtf;

import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.flow.Pictures;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.source.Allowance;

/** What all texts of a document share, notes and headers among them. */
record Scope(
    StyleSheet styles,
    Lists lists,
    Looks looks,
    StruckOut struckOut,
    Pictures pictures,
    Account account,
    Allowance allowance) {
  /** That of texts which are set aside: nobody looks for pictures there. */
  Scope aside() {
    return new Scope(styles, lists, looks, struckOut, new Pictures(), account, allowance);
  }
}
