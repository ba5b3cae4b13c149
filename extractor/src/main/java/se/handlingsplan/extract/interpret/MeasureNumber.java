package se.handlingsplan.extract.interpret;

import java.util.List;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;

/** The number that a document gives a measure in front of its name: "Åtgärd 3: …", "1.2 …". */
final class MeasureNumber {
  /** The heading under which it is kept, as most plans have it. */
  private static final String HEADING = "Nr";

  private MeasureNumber() {}

  /** Keeps the number with the measure; the word before it and the sign after it are a label. */
  static void keep(
      HeadingText heading,
      Provenance where,
      MeasureFields.Builder measure,
      List<SetAside> setAside) {
    if (heading.nameStart() == 0) {
      return;
    }
    heading.numberIfAny().ifPresent(number -> keep(number, where, measure));
    String rest = heading.label().replaceFirst(Pattern.quote(heading.number()), "").strip();
    if (!rest.isEmpty()) {
      setAside.add(new SetAside(rest, SetAside.Reason.LABEL, where));
    }
  }

  /** Keeps a number with the measure. */
  static void keep(String number, Provenance where, MeasureFields.Builder measure) {
    Block text = new Block.Paragraph(RichText.of(number), where);
    measure.putExtra(HEADING, new Cell(0, 0, 1, 1, List.of(text), where));
  }
}
