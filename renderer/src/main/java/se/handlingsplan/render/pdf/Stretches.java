package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;

/** Numbers the stretches of text in a document and gives each its tags. */
final class Stretches {
  /** What may be clicked; anything else is shown as text, for a plan needs no scripts or files. */
  private static final Pattern SAFE_LINK = Pattern.compile("(https?|mailto|tel):\\S+");

  private int next;

  /** The owners of a text's runs, one each, and what stands in the text's tag. */
  record Owners(List<Owner.Stretch> ofRuns, List<TagKid> kids) {}

  Owners of(RichText text) {
    List<Owner.Stretch> ofRuns = new ArrayList<>();
    List<TagKid> kids = new ArrayList<>();
    for (Run run : text.runs()) {
      Optional<String> link = run.link().map(String::strip).filter(Stretches::isSafe);
      if (ofRuns.isEmpty() || !ofRuns.getLast().link().equals(link)) {
        Owner.Stretch stretch = new Owner.Stretch(next++, link);
        kids.add(link.isPresent() ? Tag.of("Link", List.of(stretch)) : stretch);
        ofRuns.add(stretch);
      } else {
        ofRuns.add(ofRuns.getLast());
      }
    }
    return new Owners(ofRuns, kids);
  }

  /** A stretch by itself. */
  Owner.Stretch next(Optional<String> link) {
    return new Owner.Stretch(next++, link);
  }

  private static boolean isSafe(String link) {
    return SAFE_LINK.matcher(link.toLowerCase(Locale.ROOT)).matches();
  }
}
