package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is usual in a document: the size of running text, the sizes of headings and the distance
 * between the lines of a paragraph.
 *
 * @param bodySize in points
 * @param headingSizes in half points, the largest first
 * @param pitches distance between lines in points, by size in half points
 */
public record Styles(double bodySize, List<Integer> headingSizes, Map<Integer, Double> pitches) {
  /** Larger than running text by this much is a heading by size alone. */
  private static final double LARGER = 1.15;

  /** Larger by this much is a heading if bold too; Word's smallest styles are one point apart. */
  private static final double LARGER_AND_BOLD = 1.04;

  /** A distance between lines counts as usual if this share of lines has it or less. */
  private static final double USUAL = 0.1;

  /** Distances between lines beyond this many sizes are between paragraphs. */
  private static final double MAX_PITCH = 2.2;

  private static final double DEFAULT_PITCH = 1.2;

  private static final int MAX_LEVEL = 6;

  public Styles {
    headingSizes = List.copyOf(headingSizes);
    pitches = Map.copyOf(pitches);
  }

  /**
   * @param running lines outside tables
   * @param columns lines that stand below each other, cell by cell and page by page
   */
  public static Styles of(List<Line> running, List<List<Line>> columns) {
    List<Line> measured = new ArrayList<>(running);
    if (measured.isEmpty()) {
      columns.forEach(measured::addAll);
    }
    double body = usualSize(measured) / 2.0;
    List<Integer> headings =
        running.stream()
            .filter(line -> isHeading(line, body))
            .map(line -> half(line.size()))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    return new Styles(body, headings, usualPitches(columns));
  }

  /** The level of a heading that looks like the line, or 0 if it is none. */
  int level(Line line) {
    return isHeading(line, bodySize)
        ? Math.min(headingSizes.indexOf(half(line.size())) + 1, MAX_LEVEL)
        : 0;
  }

  /** Whether a line without letters has the look of those before it. */
  boolean isAlike(List<Line> before, Line line) {
    Line last = before.getLast();
    return !hasLetters(line)
        && half(last.size()) == half(line.size())
        && last.isBold() == line.isBold();
  }

  /** The usual distance between lines of a size, in points. */
  double pitch(double size) {
    return pitches.getOrDefault(half(size), size * DEFAULT_PITCH);
  }

  private static boolean isHeading(Line line, double body) {
    double size = line.size();
    return size > body * LARGER_AND_BOLD
        && (size > body * LARGER || line.isBold())
        && hasLetters(line);
  }

  private static boolean hasLetters(Line line) {
    return line.words().stream().anyMatch(w -> w.text().codePoints().anyMatch(Character::isLetter));
  }

  private static int usualSize(List<Line> lines) {
    Map<Integer, Integer> letters = new TreeMap<>();
    for (Line line : lines) {
      line.words().forEach(w -> letters.merge(half(w.size()), w.text().length(), Integer::sum));
    }
    return letters.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(20);
  }

  private static Map<Integer, Double> usualPitches(List<List<Line>> columns) {
    Map<Integer, List<Double>> met = new TreeMap<>();
    for (List<Line> lines : columns) {
      for (int i = 1; i < lines.size(); i++) {
        Line a = lines.get(i - 1);
        Line b = lines.get(i);
        double pitch = b.down() - a.down();
        if (half(a.size()) == half(b.size())
            && a.page() == b.page()
            && pitch > 0.8 * a.size()
            && pitch < MAX_PITCH * a.size()) {
          met.computeIfAbsent(half(a.size()), k -> new ArrayList<>()).add(pitch);
        }
      }
    }
    Map<Integer, Double> usual = new TreeMap<>();
    met.forEach(
        (size, pitches) -> {
          pitches.sort(Comparator.naturalOrder());
          usual.put(size, pitches.get((int) (pitches.size() * USUAL)));
        });
    return usual;
  }

  private static int half(double size) {
    return (int) Math.round(size * 2);
  }
}
