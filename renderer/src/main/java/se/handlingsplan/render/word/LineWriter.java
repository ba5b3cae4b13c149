package se.handlingsplan.render.word;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDropDownList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtListItem;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.form.FormPage.Prompt;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.WebAddress;
import se.handlingsplan.theme.TextRole;

/** Writes the text of a paragraph: runs, links, and the content control of its field. */
final class LineWriter {
  /** Word refuses a file with a longer tag or alias. */
  private static final int LONGEST_TAG = 64;

  private final Base base;

  LineWriter(Base base) {
    this.base = base;
  }

  /** A control is not put around nothing, for then Word invites to write with a text of its own. */
  void write(RichText text, Optional<String> field, CTP paragraph) {
    if (field.isEmpty() || text.isBlank()) {
      write(text, new Line(paragraph::addNewR, paragraph::addNewHyperlink));
      return;
    }
    CTSdtRun control = control(field.get(), paragraph);
    base.prompt(field)
        .filter(prompt -> !prompt.choices().isEmpty())
        .ifPresent(prompt -> choices(prompt, control.getSdtPr()));
    CTSdtContentRun content = control.addNewSdtContent();
    write(text, new Line(content::addNewR, content::addNewHyperlink));
  }

  /** What runs are added to. */
  private record Line(Supplier<CTR> run, Supplier<CTHyperlink> link) {}

  /** A control that nobody has filled in yet. */
  void invite(Prompt prompt, String field, CTP paragraph) {
    CTSdtRun control = control(field, paragraph);
    control.getSdtPr().addNewShowingPlcHdr();
    if (!prompt.choices().isEmpty()) {
      choices(prompt, control.getSdtPr());
    }
    CTR run = control.addNewSdtContent().addNewR();
    run.addNewRPr().addNewI();
    Texts.write(prompt.invitation(), run);
  }

  /** Word demands that every choice differs from the others, and takes none that is empty. */
  private static void choices(Prompt prompt, CTSdtPr properties) {
    CTSdtDropDownList list = properties.addNewDropDownList();
    for (String choice : new LinkedHashSet<>(prompt.choices())) {
      String text = Legible.text(choice).replace('\n', ' ');
      if (!text.isBlank()) {
        CTSdtListItem item = list.addNewListItem();
        item.setDisplayText(text);
        item.setValue(text);
      }
    }
  }

  private CTSdtRun control(String field, CTP paragraph) {
    String tag =
        field.length() <= LONGEST_TAG
            ? field
            : field.substring(0, LONGEST_TAG - Bookmarks.hash(field).length() - 1)
                + "~"
                + Bookmarks.hash(field);
    CTSdtRun control = paragraph.addNewSdt();
    CTSdtPr properties = control.addNewSdtPr();
    String name = base.prompt(Optional.of(field)).map(Prompt::name).map(Legible::text).orElse(tag);
    properties.addNewAlias().setVal(name.substring(0, Math.min(name.length(), LONGEST_TAG)));
    properties.addNewTag().setVal(tag);
    properties.addNewId().setVal(base.controls().next());
    return control;
  }

  private void write(RichText text, Line line) {
    Optional<URI> before = Optional.empty();
    Line inner = line;
    for (Run run : text.runs()) {
      Optional<URI> address = run.link().flatMap(WebAddress::of);
      if (!address.equals(before)) {
        inner = address.map(uri -> inLink(uri, line)).orElse(line);
      }
      before = address;
      for (Direction.Stretch stretch : Direction.stretches(run.text())) {
        run(run, stretch, address.isPresent(), inner.run().get());
      }
    }
  }

  private Line inLink(URI address, Line line) {
    CTHyperlink link = line.link().get();
    link.setId(base.hyperlinks().idOf(address));
    return new Line(link::addNewR, line.link());
  }

  private void run(Run run, Direction.Stretch stretch, boolean linked, CTR element) {
    boolean turned = stretch.rightToLeft();
    if (run.bold() || run.italic() || linked || turned) {
      CTRPr look = element.addNewRPr();
      if (linked) {
        look.addNewRStyle().setVal(base.styling().of(TextRole.LINK));
      }
      if (run.bold()) {
        look.addNewB();
      }
      if (run.italic()) {
        look.addNewI();
      }
      if (turned) {
        turn(run, stretch.text(), look);
      }
    }
    Texts.write(stretch.text(), element);
  }

  /** Letters from right to left have a boldness, slant and language of their own in Word. */
  private static void turn(Run run, String text, CTRPr look) {
    if (run.bold()) {
      look.addNewBCs();
    }
    if (run.italic()) {
      look.addNewICs();
    }
    look.addNewRtl();
    look.addNewLang().setBidi(Direction.isHebrew(text) ? "he-IL" : "ar-SA");
  }
}
