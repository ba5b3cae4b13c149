package se.handlingsplan.render.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The list definitions of a Word file. Bullets share one; every ordered list counts for itself. */
final class Numbering {
  /** As many as Word has. */
  private static final int LEVELS = 9;

  private static final String BULLET = "•";
  private static final String INNER_BULLET = "–";

  private final NumberingDocument document = NumberingDocument.Factory.newInstance(Parts.XML);
  private final CTNumbering numbering = document.addNewNumbering();

  /** Word wants all definitions before the lists that use them. */
  Numbering() {
    for (Setting setting : Setting.values()) {
      define(setting, false);
      define(setting, true);
    }
    for (Setting setting : Setting.values()) {
      list(definition(setting, false));
    }
  }

  NumberingDocument document() {
    return document;
  }

  static int level(int depth) {
    return Math.min(depth, LEVELS - 1);
  }

  /** The number of a list with bullets. */
  BigInteger bullets(Setting setting) {
    return BigInteger.valueOf(setting.number() + 1L);
  }

  /** The number of a new ordered list that starts to count, at the given level, from a number. */
  BigInteger ordered(Setting setting, int level, int from) {
    CTNum list = list(definition(setting, true));
    CTNumLvl start = list.addNewLvlOverride();
    start.setIlvl(BigInteger.valueOf(level));
    start.addNewStartOverride().setVal(BigInteger.valueOf(from));
    return list.getNumId();
  }

  private CTNum list(BigInteger definition) {
    CTNum list = numbering.addNewNum();
    list.setNumId(BigInteger.valueOf(numbering.sizeOfNumArray()));
    list.addNewAbstractNumId().setVal(definition);
    return list;
  }

  private static BigInteger definition(Setting setting, boolean ordered) {
    return BigInteger.valueOf(setting.number() * 2L + (ordered ? 1 : 0));
  }

  private void define(Setting setting, boolean ordered) {
    CTAbstractNum definition = numbering.addNewAbstractNum();
    definition.setAbstractNumId(definition(setting, ordered));
    definition.addNewMultiLevelType().setVal(STMultiLevelType.HYBRID_MULTILEVEL);
    for (int level = 0; level < LEVELS; level++) {
      level(definition.addNewLvl(), level, setting, ordered);
    }
  }

  private static void level(CTLvl definition, int level, Setting setting, boolean ordered) {
    definition.setIlvl(BigInteger.valueOf(level));
    definition.addNewStart().setVal(BigInteger.ONE);
    definition.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    String bullet = level % 2 == 0 ? BULLET : INNER_BULLET;
    definition.addNewLvlText().setVal(ordered ? "%" + (level + 1) + "." : bullet);
    definition.addNewLvlJc().setVal(STJc.LEFT);
    CTInd indent = definition.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(setting.indent(level)));
    indent.setHanging(BigInteger.valueOf(setting.hanging()));
  }
}
