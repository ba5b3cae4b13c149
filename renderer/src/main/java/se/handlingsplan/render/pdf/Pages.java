package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pages as they fill up, with a pen that moves down the last one. */
final class Pages {
  private final Frame frame;
  private final List<List<Mark>> done = new ArrayList<>();
  private List<Mark> current = new ArrayList<>();
  private double y;

  Pages(Frame frame) {
    this.frame = frame;
    this.y = frame.top();
  }

  Frame frame() {
    return frame;
  }

  /** Where the next thing goes, in points from the top of the page. */
  double y() {
    return y;
  }

  void moveTo(double other) {
    y = other;
  }

  /** Height left on the page in points. */
  double room() {
    return frame.bottom() - y;
  }

  boolean isAtTop() {
    return y <= frame.top() + Look.TOLERANCE;
  }

  void add(List<? extends Mark> marks) {
    current.addAll(marks);
  }

  void turn() {
    done.add(current);
    current = new ArrayList<>();
    y = frame.top();
  }

  /** The marks of each page; one page at least. */
  List<List<Mark>> all() {
    List<List<Mark>> all = new ArrayList<>(done);
    all.add(current);
    return all;
  }
}
