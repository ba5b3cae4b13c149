package se.handlingsplan.extract.doc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.CharacterSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.NumberFormat;
import se.handlingsplan.extract.flow.SignFonts;

/** The lists of a document: counts as Word counts. One for each walk. */
final class DocLists {
  private static final int LEVELS = 9;

  private final HWPFDocument document;
  private final @Nullable ListTables tables;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<Integer> restarted = new HashSet<>();

  DocLists(HWPFDocument document) {
    this.document = document;
    this.tables = document.getListTables();
  }

  /** The label of the next item; empty where the paragraph is in no list. */
  Optional<ListLabel> next(ParagraphProperties properties) {
    int override = properties.getIlfo();
    if (tables == null || override <= 0) {
      return Optional.empty();
    }
    try {
      LFO list = tables.getLfo(override);
      int level = Math.clamp(properties.getIlvl(), 0, LEVELS - 1);
      return Optional.of(label(list, override, level));
    } catch (RuntimeException e) {
      // A list that the file does not define still makes an item of the paragraph.
      return Optional.of(new ListLabel("?" + override, 0, false, "•"));
    }
  }

  private ListLabel label(LFO list, int override, int level) {
    int[] counter = counters.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
    restart(override, level, counter);
    counter[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    ListLevel definition = level(list, override, level);
    String id = Integer.toString(list.getLsid());
    if (definition == null) {
      return new ListLabel(id, level, false, "•");
    }
    NumberFormat format = format(definition);
    String text =
        format == NumberFormat.BULLET
            ? bullet(definition)
            : number(definition, list, override, level, counter);
    // Each override is a list of its own where it begins anew.
    String name = restarted.contains(override) ? id + "/" + override : id;
    return new ListLabel(name, level, format != NumberFormat.BULLET, text);
  }

  /** An override that names a first number begins with it once. */
  private void restart(int override, int level, int[] counter) {
    ListFormatOverrideLevel changed = changed(override, level);
    if (changed != null && changed.isStartAt() && restarted.add(override)) {
      counter[level] = 0;
    }
  }

  private @Nullable ListFormatOverrideLevel changed(int override, int level) {
    ListTables all = tables;
    LFOData data = all == null ? null : all.getLfoData(override);
    if (data == null || data.getRgLfoLvl() == null) {
      return null;
    }
    for (ListFormatOverrideLevel each : data.getRgLfoLvl()) {
      if (each != null && each.getLevelNum() == level) {
        return each;
      }
    }
    return null;
  }

  private @Nullable ListLevel level(LFO list, int override, int level) {
    ListFormatOverrideLevel changed = changed(override, level);
    if (changed != null && changed.isFormatting() && changed.getLevel() != null) {
      return changed.getLevel();
    }
    ListTables all = tables;
    return all == null ? null : all.getLevel(list.getLsid(), level);
  }

  private String number(ListLevel definition, LFO list, int override, int level, int[] counter) {
    StringBuilder out = new StringBuilder();
    String pattern = definition.getNumberText();
    if (pattern == null) {
      return "";
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= LEVELS || c > level) {
        out.append(c < LEVELS ? "" : String.valueOf(c));
        continue;
      }
      ListLevel counted = level(list, override, c);
      ListFormatOverrideLevel changed = changed(override, c);
      int start =
          changed != null && changed.isStartAt()
              ? changed.getIStartAt()
              : counted == null ? 1 : counted.getStartAt();
      NumberFormat format =
          counted == null || (definition.isLegalNumbering() && c < level)
              ? NumberFormat.DECIMAL
              : format(counted);
      out.append(format.show(start + Math.max(counter[c], 1) - 1));
    }
    return out.toString();
  }

  /** The bullet's sign, in the font that the level names. */
  private String bullet(ListLevel definition) {
    String text = definition.getNumberText();
    if (text == null) {
      return "•";
    }
    CharacterProperties look =
        CharacterSprmUncompressor.uncompressCHP(
            document.getStyleSheet(), new CharacterProperties(), definition.getGrpprlChpx(), 0);
    String font = document.getFontTable().getMainFont(look.getFtcAscii());
    return SignFonts.bullet(font == null ? "" : font, text);
  }

  private static NumberFormat format(ListLevel level) {
    return NumberFormat.ofCode(level.getNumberFormat());
  }
}
