package se.handlingsplan.extract.rtf;

import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.source.Allowance;

/** What all texts of a document share, notes and headers among them. */
record Scope(
    StyleSheet styles,
    Lists lists,
    Looks looks,
    StruckOut struckOut,
    Account account,
    Allowance allowance) {}
