package se.handlingsplan.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.JointPart;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.TextRole;

/**
 * Two plans as one Word file with tracked changes. With all of them accepted it holds the words of
 * the later plan in its order, with all of them rejected those of the earlier one. What has moved
 * stands where the later plan has it, and a comment says where it stood: a comment is no text of
 * either plan.
 */
public final class TrackedDocument {
  private static final Set<String> NAMES = Set.of("title", "heading", "name");
  private static final int DEEPEST = 6;

  private final ComparedPlans plans;
  private final Messages messages;
  private final ChangeWords words;
  private final Styling styling = Styling.own();
  private final Revisions revisions = new Revisions();
  private final Comments comments = new Comments();
  private final DocumentDocument document = DocumentDocument.Factory.newInstance(Parts.XML);
  private final CTBody body = document.addNewDocument().addNewBody();
  private final TrackedTable tables;
  private boolean afterTable;

  private TrackedDocument(ComparedPlans plans, Messages messages, int width) {
    this.plans = plans;
    this.messages = messages;
    this.words = new ChangeWords(messages);
    this.tables = new TrackedTable(styling, revisions, words, width);
  }

  /** The file's bytes; the same for the same plans. */
  public static byte[] write(ComparedPlans plans, Messages messages) {
    Publication publication =
        new Publication(
            messages.text(
                "change.trackedTitle",
                plans.later().title().map(Phrase::text).orElse(plans.laterName())),
            messages.text("change.title", plans.earlierName(), plans.laterName()),
            messages.locale().toLanguageTag(),
            List.of(),
            Map.of(),
            Edition.plain().standing(),
            "");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      try (OPCPackage pack = OPCPackage.create(file)) {
        Page page = Page.of(publication);
        new TrackedDocument(plans, messages, page.textWidth())
            .fill(publication, page, new Parts(pack));
        CoreProperties.write(publication, pack.getPackageProperties());
      }
      return SteadyZip.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Names and types of the parts are our own", e);
    }
  }

  private void fill(Publication publication, Page page, Parts parts)
      throws IOException, InvalidFormatException {
    part(plans.joined(), 1);
    if (afterTable) {
      paragraph(styling.end());
    }
    page.write(publication, body.addNewSectPr(), parts);
    parts.add(
        XWPFRelation.STYLES, Look.styles(publication.language(), publication.edition().theme()));
    parts.add(XWPFRelation.SETTINGS, Look.settings(publication.language()));
    parts.add(XWPFRelation.NUMBERING, new Numbering().document());
    parts.add(XWPFRelation.COMMENT, comments.document());
    parts.fill(document);
  }

  private void part(JointPart part, int level) {
    List<FieldChange> texts = part.texts().stream().map(words::inWords).toList();
    Optional<FieldChange> name =
        texts.stream().filter(text -> NAMES.contains(text.field())).findFirst();
    boolean headed = name.isPresent() || part.subject() == PlanChange.Subject.PLAN;
    if (headed) {
      heading(part, name, level);
    }
    List<FieldChange> others =
        texts.stream().filter(text -> name.filter(text::equals).isEmpty()).toList();
    if (part.subject() == PlanChange.Subject.SECTION) {
      others.forEach(text -> revisions.write(text, paragraph(styling.of(TextRole.BODY))));
    } else if (!others.isEmpty()) {
      if (afterTable) {
        paragraph(styling.gap());
      }
      tables.write(others, description(name), body.addNewTbl());
      afterTable = true;
    }
    int below = headed ? Math.min(level + 1, DEEPEST) : level;
    part.parts().forEach(under -> part(under, below));
  }

  private String description(Optional<FieldChange> name) {
    String text =
        name.map(n -> n.after().isBlank() ? n.before() : n.after())
            .orElse(messages.text("change.unnamed"));
    return messages.text("change.tableOf", text);
  }

  private void heading(JointPart part, Optional<FieldChange> name, int level) {
    CTP heading = paragraph(styling.of(TextRole.heading(level)));
    Optional<String> remark =
        part.subject() == PlanChange.Subject.PLAN
            ? Optional.of(messages.text("change.howToRead", plans.earlierName(), plans.laterName()))
            : part.moved()
                ? Optional.of(messages.text("change.movedFrom", words.areas(part.before())))
                : Optional.empty();
    Optional<BigInteger> comment = remark.map(comments::add);
    comment.ifPresent(number -> heading.addNewCommentRangeStart().setId(number));
    if (name.isPresent()) {
      revisions.write(name.get(), heading);
    } else {
      String title = messages.text("change.title", plans.earlierName(), plans.laterName());
      Texts.write(title, heading.addNewR());
    }
    comment.ifPresent(
        number -> {
          heading.addNewCommentRangeEnd().setId(number);
          heading.addNewR().addNewCommentReference().setId(number);
        });
  }

  private CTP paragraph(String style) {
    CTP paragraph = body.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    afterTable = false;
    return paragraph;
  }
}
