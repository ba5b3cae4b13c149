package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.theme.Logo;

/** What stands above the text on the first page: the publisher's mark, if there is one. */
record Letterhead(Optional<Logo> logo) {
  private static final double MILLIMETRE = 72 / 25.4;

  /** Between the mark and the title, in points. */
  private static final double BELOW = 10;

  /** The text with the mark above it. */
  Body above(Body body, Stretches stretches, Frame frame) {
    if (logo.isEmpty()) {
      return body;
    }
    double width = Math.min(logo.get().printedWidth() * MILLIMETRE, frame.width());
    double height = width * logo.get().height() / logo.get().width();
    Owner.Stretch stretch = stretches.next(Optional.empty());
    Mark picture = new Mark.Picture(0, 0, width, height, logo.get(), stretch);
    Strip strip = new Strip(0, height + BELOW, true, List.of(picture));
    double top = frame.pageHeight() - frame.top();
    Tag figure =
        new Tag(
            "Figure",
            List.of(
                new Tag.Detail.Picture(
                    Legible.text(logo.get().alternative()),
                    frame.left(),
                    top - height,
                    frame.left() + width,
                    top)),
            List.of(stretch));
    List<BodyPart> parts = new ArrayList<>();
    parts.add(new BodyPart.Running(new Column(List.of(strip))));
    parts.addAll(body.parts());
    List<Tag> tags = new ArrayList<>();
    tags.add(figure);
    tags.addAll(body.tags());
    return new Body(parts, tags);
  }
}
