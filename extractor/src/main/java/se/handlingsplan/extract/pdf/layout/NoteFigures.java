package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Box;

/**
 * Reference marks of notes that are set as large as the text they follow: "Stationsparken2" on a
 * page at whose foot note 2 stands. Some programs set them so, and recognition reads them so. They
 * are written anew as the small raised figures that they stand for; their boxes stay.
 */
public final class NoteFigures {
  /** Notes are set smaller than what is usual on the page, at least by this many points. */
  private static final double SMALLER = 0.4;

  /** Lines at the foot of a page that notes may take. */
  private static final int MAX_LINES = 30;

  /** Letters before a mark at the least; only a quick look at first. */
  private static final int MIN_WORD = 2;

  /** Figures of this share of the usual size or less are small ones. */
  private static final double SMALL = 0.85;

  /** How large and how high a mark is written, in sizes of its text: well within what is one. */
  private static final double SIZE = 0.6;

  private static final double RAISE = 0.35;

  private static final Pattern LABEL = Pattern.compile("(\\d{1,2})[.)]?");

  /** What a mark follows: a word, which "Q1" and "v26" are not, or the sign after a sentence. */
  private static final Pattern WORD_AND_MARK =
      Pattern.compile("(.*(?:\\p{L}{2}\\p{Ll}|[^\\d][.,;:!?)\\]”\"]))(\\d{1,2})");

  private final List<Line> lines;
  private final double usual;

  private NoteFigures(List<Line> lines) {
    this.lines = lines;
    this.usual = usualSize(lines);
  }

  /** The pages with their marks written so that they are known. */
  public static List<PageText> told(List<PageText> pages) {
    Map<Word, List<Word>> parts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      // A row that moves over the page break may leave its note behind.
      List<PageText> marked =
          pages.subList(i, Math.min(i + 2, pages.size())).stream()
              .filter(NoteFigures::mayHaveMarks)
              .toList();
      if (!marked.isEmpty()) {
        addParts(pages.get(i), marked, parts);
      }
    }
    return parts.isEmpty() ? pages : pages.stream().map(page -> with(page, parts)).toList();
  }

  /** Most pages have no word that ends in a figure; making lines of them would cost time. */
  private static boolean mayHaveMarks(PageText page) {
    for (Word word : page.words()) {
      String text = word.text();
      if (text.length() > MIN_WORD && Character.isDigit(text.charAt(text.length() - 1))) {
        if (WORD_AND_MARK.matcher(text).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds the notes of a page that find their marks, first on the page itself. */
  private static void addParts(PageText page, List<PageText> marked, Map<Word, List<Word>> parts) {
    NoteFigures own = new NoteFigures(Lines.level(page.words()));
    Map<Integer, Word> labels = own.labels();
    if (labels.isEmpty()) {
      return;
    }
    List<NoteFigures> others =
        marked.stream()
            .filter(other -> other.number() != page.number())
            .map(other -> new NoteFigures(Lines.level(other.words())))
            .toList();
    labels.forEach(
        (number, label) -> {
          Optional<Word> word = own.marked(number, label.box().top());
          if (word.isEmpty() && !others.isEmpty()) {
            word = others.getFirst().marked(number, Double.POSITIVE_INFINITY);
          }
          if (word.isPresent()) {
            parts.put(word.get(), divided(word.get(), Integer.toString(number).length()));
            parts.put(label, List.of(raised(label, label.text(), label.box())));
          }
        });
  }

  private static PageText with(PageText page, Map<Word, List<Word>> parts) {
    return page.words().stream().noneMatch(parts::containsKey)
        ? page
        : page.withWords(
            page.words().stream()
                .flatMap(word -> parts.getOrDefault(word, List.of(word)).stream())
                .toList());
  }

  /** The numbers that begin the notes at the page's foot, counted without a gap. */
  private Map<Integer, Word> labels() {
    int first = lines.size();
    while (first > 0
        && lines.size() - first < MAX_LINES
        && lines.get(first - 1).size() <= usual - SMALLER) {
      first--;
    }
    Map<Integer, Word> labels = new LinkedHashMap<>();
    int last = 0;
    for (Line line : lines.subList(first, lines.size())) {
      Word word = line.words().getFirst();
      Matcher label = LABEL.matcher(word.text());
      if (line.words().size() > 1 && label.matches()) {
        int number = Integer.parseInt(label.group(1));
        if (!labels.isEmpty() && number != last + 1) {
          return Map.of();
        }
        last = number;
        labels.put(number, word);
      } else if (labels.isEmpty()) {
        return Map.of();
      }
    }
    return labels;
  }

  private static double usualSize(List<Line> lines) {
    Map<Long, Integer> letters = new TreeMap<>();
    for (Line line : lines) {
      for (Word word : line.words()) {
        letters.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0L)
        / 2.0;
  }

  /** The only word above the notes that ends in the number, if no small figure stands for it. */
  private Optional<Word> marked(int number, double foot) {
    List<Word> found = new ArrayList<>();
    for (Line line : lines) {
      for (Word word : line.words()) {
        if (word.box().bottom() > foot) {
          continue;
        }
        boolean figure = word.text().equals(Integer.toString(number));
        if (figure && word.size() <= SMALL * usual) {
          return Optional.empty();
        }
        Matcher mark = WORD_AND_MARK.matcher(word.text());
        if (mark.matches() && Integer.parseInt(mark.group(2)) == number) {
          found.add(word);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A word without its mark, and the mark; widths as if all letters were alike. */
  private static List<Word> divided(Word word, int figures) {
    int letters = word.text().length() - figures;
    Box box = word.box();
    double at = box.left() + box.width() * letters / word.text().length();
    Word base =
        new Word(
            word.page(),
            word.text().substring(0, letters),
            word.before(),
            false,
            new Box(box.left(), box.top(), at, box.bottom()),
            word.baseline(),
            word.size(),
            word.look(),
            word.link(),
            word.mark(),
            word.turn());
    return List.of(
        base,
        raised(
            word,
            word.text().substring(letters),
            new Box(at, box.top(), box.right(), box.bottom())));
  }

  private static Word raised(Word word, String text, Box box) {
    return new Word(
        word.page(),
        text,
        "",
        word.spaceAfter(),
        box,
        word.baseline() - RAISE * word.size(),
        SIZE * word.size(),
        word.look(),
        word.link(),
        word.mark(),
        word.turn());
  }
}
