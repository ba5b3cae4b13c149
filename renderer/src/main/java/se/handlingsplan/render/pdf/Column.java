package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text set to a width: strips from top to bottom. */
record Column(List<Strip> strips) {
  Column {
    strips = List.copyOf(strips);
  }

  int size() {
    return strips.size();
  }

  /** Height in points of the strips from {@code from} to {@code to} (excluded). */
  double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      height += strips.get(i).height() + (i == from ? 0 : strips.get(i).above());
    }
    return height;
  }

  /**
   * The end (excluded) of the most strips from {@code from} that fit into the height and may be
   * followed by a page break; {@code from} itself if there are none.
   */
  int fitting(int from, double height) {
    int best = from;
    double used = 0;
    for (int i = from; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      used += strip.height() + (i == from ? 0 : strip.above());
      if (used > height + Look.TOLERANCE) {
        break;
      }
      if (!strip.keepsNext() || i == strips.size() - 1) {
        best = i + 1;
      }
    }
    return best;
  }

  /** As {@link #fitting}, but with breaks anywhere, and one strip at least. */
  int forced(int from, double height) {
    int end = from + 1;
    while (end < strips.size() && height(from, end + 1) <= height + Look.TOLERANCE) {
      end++;
    }
    return Math.min(end, strips.size());
  }

  /** The marks of the strips from {@code from} to {@code to} (excluded), from the given corner. */
  List<Mark> marks(int from, int to, double left, double top) {
    List<Mark> marks = new ArrayList<>(to - from);
    double y = top;
    for (int i = from; i < to; i++) {
      Strip strip = strips.get(i);
      y += i == from ? 0 : strip.above();
      for (Mark mark : strip.marks()) {
        marks.add(mark.shifted(left, y));
      }
      y += strip.height();
    }
    return marks;
  }
}
