package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a column's lines into those that belong together. */
record Groups(Styles styles) {
  List<Group> of(Column column) {
    Breaks breaks = new Breaks(styles, column.end());
    List<Group> groups = new ArrayList<>();
    Optional<Group> first = Optional.empty();
    List<Line> lines = new ArrayList<>();
    for (Line line : column.lines()) {
      int level = level(column, first, lines, line);
      Optional<Labels.Label> label = level > 0 ? Optional.empty() : Labels.of(line);
      if (label.isEmpty()
          && first.filter(g -> continues(g, lines, line, level, breaks)).isPresent()) {
        lines.add(line);
      } else {
        first.ifPresent(group -> groups.add(group.with(lines)));
        lines.clear();
        first = Optional.of(begin(line, label, level));
        lines.addAll(first.get().lines());
      }
    }
    first.ifPresent(group -> groups.add(group.with(lines)));
    return groups;
  }

  /** A line of figures goes on with a heading that it looks like: "… \n2026–2031". */
  private int level(Column column, Optional<Group> group, List<Line> lines, Line line) {
    int level = column.headings() ? styles.level(line) : 0;
    boolean figures =
        level == 0 && group.filter(g -> g.level() > 0).isPresent() && styles.isAlike(lines, line);
    return figures ? group.orElseThrow().level() : level;
  }

  /**
   * @param group as it began
   * @param lines that it has by now
   */
  private static boolean continues(
      Group group, List<Line> lines, Line line, int level, Breaks breaks) {
    return group.level() == level
        && !group.isLeftBy(line, lines.size())
        && !breaks.between(lines.getLast(), line);
  }

  private static Group begin(Line line, Optional<Labels.Label> label, int level) {
    Optional<Group.Bullet> bullet =
        label.map(l -> new Group.Bullet(line.words().getFirst(), l.ordered()));
    return new Group(List.of(bullet.isPresent() ? line.without(1) : line), bullet, level);
  }
}
