package se.handlingsplan.render.word;

import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.render.layout.FieldName;

/**
 * What blocks are written into: the body, or a cell.
 *
 * @param width for text and tables, in twips
 * @param field the field that what is written belongs to
 */
record Room(
    Supplier<CTP> paragraph,
    Supplier<CTTbl> table,
    Setting setting,
    int width,
    Optional<String> field) {
  static Room body(CTBody body, int width) {
    return new Room(body::addNewP, body::addNewTbl, Setting.BODY, width, Optional.empty());
  }

  Room cell(CTTc cell, Setting in, int cellWidth) {
    return new Room(cell::addNewP, cell::addNewTbl, in, cellWidth, field);
  }

  /** The same room for a block or cell of its own field, if it has one. */
  Room of(Provenance provenance) {
    Optional<String> own = FieldName.in(provenance);
    return own.isEmpty() ? this : new Room(paragraph, table, setting, width, own);
  }
}
