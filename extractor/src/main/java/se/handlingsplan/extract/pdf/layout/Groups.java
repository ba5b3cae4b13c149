package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a column's lines into those that belong together. */
record Groups(Styles styles) {
  List<Group> of(Column column) {
    Breaks breaks = new Breaks(styles, column.end());
    List<Group> groups = new ArrayList<>();
    for (Line line : column.lines()) {
      int level = column.headings() ? styles.level(line) : 0;
      Optional<Labels.Label> label = level > 0 ? Optional.empty() : Labels.of(line);
      Optional<Group> current = groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast());
      if (label.isEmpty() && current.filter(g -> continues(g, line, level, breaks)).isPresent()) {
        groups.set(groups.size() - 1, with(current.get(), line));
      } else {
        groups.add(begin(line, label, level));
      }
    }
    return groups;
  }

  private static boolean continues(Group group, Line line, int level, Breaks breaks) {
    return group.level() == level
        && !group.isLeftBy(line)
        && !breaks.between(group.lines().getLast(), line);
  }

  private static Group begin(Line line, Optional<Labels.Label> label, int level) {
    Optional<Group.Bullet> bullet =
        label.map(l -> new Group.Bullet(line.words().getFirst(), l.ordered()));
    return new Group(List.of(bullet.isPresent() ? line.without(1) : line), bullet, level);
  }

  private static Group with(Group group, Line line) {
    List<Line> lines = new ArrayList<>(group.lines());
    lines.add(line);
    return new Group(lines, group.label(), group.level());
  }
}
