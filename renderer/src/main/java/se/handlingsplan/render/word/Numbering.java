package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The list definitions of a Word file. Bullets share one for each setting. Every ordered list has
 * its own: lists that share one and say where to start anew lose that when LibreOffice saves them.
 */
final class Numbering {
  /** As many as Word has. */
  private static final int LEVELS = 9;

  private static final String BULLET = "•";
  private static final String INNER_BULLET = "–";

  private final NumberingDocument document = NumberingDocument.Factory.newInstance(Parts.XML);
  private final CTNumbering numbering = document.addNewNumbering();
  private int lists;

  Numbering() {
    for (Setting setting : Setting.values()) {
      list(level -> bullet(level, setting));
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
  BigInteger ordered(Setting setting, int atLevel, int from) {
    return list(
        level -> {
          decimal(level, setting);
          if (level.getIlvl().intValue() == atLevel) {
            level.getStart().setVal(BigInteger.valueOf(from));
          }
        });
  }

  /** Lists are counted from 1, definitions from 0. */
  private BigInteger list(Consumer<CTLvl> look) {
    CTAbstractNum definition = numbering.addNewAbstractNum();
    definition.setAbstractNumId(BigInteger.valueOf(lists));
    definition.addNewMultiLevelType().setVal(STMultiLevelType.HYBRID_MULTILEVEL);
    for (int number = 0; number < LEVELS; number++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(number));
      level.addNewStart().setVal(BigInteger.ONE);
      look.accept(level);
    }
    lists++;
    CTNum list = numbering.addNewNum();
    list.setNumId(BigInteger.valueOf(lists));
    list.addNewAbstractNumId().setVal(definition.getAbstractNumId());
    return list.getNumId();
  }

  private static void bullet(CTLvl level, Setting setting) {
    boolean outer = level.getIlvl().intValue() % 2 == 0;
    look(level, STNumberFormat.BULLET, outer ? BULLET : INNER_BULLET, setting);
  }

  private static void decimal(CTLvl level, Setting setting) {
    look(level, STNumberFormat.DECIMAL, "%" + (level.getIlvl().intValue() + 1) + ".", setting);
  }

  private static void look(CTLvl level, STNumberFormat.Enum format, String text, Setting setting) {
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    level.addNewLvlJc().setVal(STJc.LEFT);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(setting.indent(level.getIlvl().intValue())));
    indent.setHanging(BigInteger.valueOf(setting.hanging()));
  }
}
