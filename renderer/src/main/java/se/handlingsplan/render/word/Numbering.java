package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import se.handlingsplan.theme.TextRole;

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
  private final int firstDefinition;
  private final int firstList;
  private final Map<TextRole, CTAbstractNum> looks;
  private int lists;

  /** In a file of its own. */
  Numbering() {
    this(0, 1, Map.of());
  }

  /**
   * In a file that has lists already.
   *
   * @param firstDefinition the least number that no definition has
   * @param firstList the least number that no list has
   * @param looks what lists look like by the file's own styles, for those that have any
   */
  Numbering(int firstDefinition, int firstList, Map<TextRole, CTAbstractNum> looks) {
    this.firstDefinition = firstDefinition;
    this.firstList = firstList;
    this.looks = Map.copyOf(looks);
    for (Setting setting : Setting.values()) {
      list(setting.item(false), level -> bullet(level, setting), level -> {});
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
    return BigInteger.valueOf((long) firstList + setting.number());
  }

  /** The number of a new ordered list that starts to count, at the given level, from a number. */
  BigInteger ordered(Setting setting, int atLevel, int from) {
    return list(
        setting.item(true),
        level -> decimal(level, setting),
        level -> {
          if (level.getIlvl().intValue() == atLevel && level.isSetStart()) {
            level.getStart().setVal(BigInteger.valueOf(from));
          }
        });
  }

  /** How far in the text of an item begins, in twips. */
  BigInteger indent(Setting setting, int depth) {
    int level = level(depth);
    return Optional.ofNullable(looks.get(setting.item(false)))
        .filter(look -> level < look.sizeOfLvlArray())
        .map(look -> look.getLvlArray(level).getPPr())
        .map(CTPPrGeneral::getInd)
        .filter(CTInd::isSetLeft)
        .map(indent -> new BigInteger(indent.getLeft().toString()))
        .orElse(BigInteger.valueOf(setting.indent(level)));
  }

  private BigInteger list(TextRole role, Consumer<CTLvl> look, Consumer<CTLvl> start) {
    CTAbstractNum definition = numbering.addNewAbstractNum();
    CTAbstractNum given = looks.get(role);
    if (given == null) {
      definition.addNewMultiLevelType().setVal(STMultiLevelType.HYBRID_MULTILEVEL);
    } else {
      definition.set(given);
    }
    definition.setAbstractNumId(BigInteger.valueOf((long) firstDefinition + lists));
    for (int number = definition.sizeOfLvlArray(); number < LEVELS; number++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(number));
      level.addNewStart().setVal(BigInteger.ONE);
      look.accept(level);
    }
    definition.getLvlList().forEach(start);
    CTNum list = numbering.addNewNum();
    list.setNumId(BigInteger.valueOf((long) firstList + lists));
    list.addNewAbstractNumId().setVal(definition.getAbstractNumId());
    lists++;
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
