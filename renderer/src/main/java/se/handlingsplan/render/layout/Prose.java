package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.plan.Section;

/**
 * The prose of a plan, by where it stands. Text without a heading belongs to no heading, so it
 * stands where none is above it: before the goals, or after the measures.
 *
 * @param before what the plan begins with, before its first heading
 * @param headed the sections with headings
 * @param after what comes without a heading of its own after those
 */
record Prose(List<Numbered> before, List<Numbered> headed, List<Numbered> after) {
  /** A section with its number in the plan, from 1. */
  record Numbered(int number, Section section) {}

  static Prose of(List<Section> sections) {
    List<Numbered> before = new ArrayList<>();
    List<Numbered> headed = new ArrayList<>();
    List<Numbered> after = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Numbered numbered = new Numbered(i + 1, section);
      if (section.heading().filter(heading -> !heading.isBlank()).isPresent()) {
        headed.add(numbered);
      } else {
        (i == 0 ? before : after).add(numbered);
      }
    }
    return new Prose(before, headed, after);
  }
}
