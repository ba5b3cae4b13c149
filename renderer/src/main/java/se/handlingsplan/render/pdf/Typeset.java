package se.handlingsplan.render.pdf;

import java.util.List;

/** Blocks set to a width, with their tags. */
record Typeset(Column column, List<Tag> tags) {
  Typeset {
    tags = List.copyOf(tags);
  }
}
