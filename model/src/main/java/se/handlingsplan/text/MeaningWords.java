package se.handlingsplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike names of one kind are by the words that bear their meaning. Words that many of the
 * names share ("utveckla", "samverkan") weigh little, small words nothing, and endings do not
 * count.
 *
 * <p>Source of the weights: K. Spärck Jones, A Statistical Interpretation of Term Specificity and
 * its Application in Retrieval (1972).
 */
public final class MeaningWords {
  /** Swedish words take their endings after the stem; so much of a word tells it from others. */
  private static final int STEM = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}|\\p{N}+");

  private static final Set<String> SMALL =
      Set.of(
          ("alla att av bland bli blir de dem den denna deras det detta dig din dina där efter ej eller"
                  + " en ett för från få får genom ges ha han har hon hos hur här i inför inom inte"
                  + " istället kan kring man med mellan mot möta ni nya när och olika om oss på sig sin"
                  + " sina sitt ska skall som så såväl samt till under upp ur ut utan utifrån vad var"
                  + " vara vi vid vilka än är över")
              .split(" "));

  private final Map<String, Integer> uses = new HashMap<>();
  private final int names;

  /** The words of all the names that are to be compared. */
  public MeaningWords(List<String> names) {
    for (String name : names) {
      new HashSet<>(stems(name)).forEach(stem -> uses.merge(stem, 1, Integer::sum));
    }
    this.names = names.size();
  }

  /** 1 where both are made of the same words, 0 where they share none that bears meaning. */
  public double likeness(String one, String other) {
    Set<String> left = new HashSet<>(stems(one));
    Set<String> right = new HashSet<>(stems(other));
    double shared = left.stream().filter(right::contains).mapToDouble(this::weight).sum();
    double all =
        left.stream().mapToDouble(this::weight).sum()
            + right.stream().mapToDouble(this::weight).sum();
    return all == 0 ? 0 : 2 * shared / all;
  }

  private double weight(String stem) {
    return 1 + Math.log((double) Math.max(names, 1) / uses.getOrDefault(stem, 1));
  }

  private static List<String> stems(String name) {
    List<String> stems = new ArrayList<>();
    var words = WORD.matcher(Wording.fold(name));
    while (words.find()) {
      String word = words.group();
      if (!SMALL.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
