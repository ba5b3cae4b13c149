package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.profile.Topic;

/**
 * Finds the parts of a follow-up text: what stands under or after "Bakgrund", "Målsättning" and
 * "Indikatorer", and who reports where. The labels may be bold or not, on a line of their own or
 * with a colon or a dash before the rest.
 */
final class FollowUps {
  private static final List<Topic> PARTS =
      List.of(Topic.BACKGROUND, Topic.TARGETS, Topic.INDICATORS);

  /** "ASK rapporterar utifrån utveckling och resultat på Forum SÖK." */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:^|(?<=[.:;] ))(\\p{Lu}[^.:;]*?) (?:rapporterar|återrapporterar|redovisar)\\b([^.:;]*)");

  /** A label within a line, after a sentence. */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=[.;!?])\\s+(\\p{Lu}[\\p{L}/]*(?: [\\p{L}/]+){0,2})\\s*:\\s+");

  private static final Pattern PLACE =
      Pattern.compile(".*\\b(?:på|till|i|vid|inför) (\\p{Lu}.*|den .*)$");

  private final Lexicon lexicon;
  private final List<String> background = new ArrayList<>();
  private final List<FollowUp.Target> targets = new ArrayList<>();
  private final List<String> indicators = new ArrayList<>();
  private final List<FollowUp.Reporting> reporting = new ArrayList<>();

  private FollowUps(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static FollowUp of(List<Block> blocks, Lexicon lexicon) {
    FollowUps found = new FollowUps(lexicon);
    found.read(Lines.of(blocks));
    return found.result();
  }

  private FollowUp result() {
    return new FollowUp(
        background.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", background)),
        targets,
        indicators,
        reporting);
  }

  private void read(List<Lines.Line> lines) {
    Optional<Topic> part = Optional.empty();
    for (Lines.Line line : lines) {
      String text = line.plain();
      Optional<Label> label = line.item() ? Optional.empty() : label(line);
      if (label.isPresent()) {
        part = Optional.of(label.get().topic());
        text = text.substring(label.get().restFrom());
      }
      part = parts(part, text);
    }
  }

  /** A line's text, which may go on to further parts: "Syfte: …. Målsättning: …". */
  private Optional<Topic> parts(Optional<Topic> first, String line) {
    Optional<Topic> part = first;
    String rest = line;
    Matcher within = WITHIN.matcher(rest);
    while (within.find()) {
      Optional<Topic> next = part(within.group(1));
      if (next.isPresent()) {
        addIfWritten(part, rest.substring(0, within.start()));
        part = next;
        rest = rest.substring(within.end());
        within = WITHIN.matcher(rest);
      }
    }
    addIfWritten(part, rest);
    return part;
  }

  private Optional<Topic> part(String label) {
    return PARTS.stream().filter(topic -> lexicon.words(topic).matches(label)).findFirst();
  }

  private void addIfWritten(Optional<Topic> part, String text) {
    if (!text.isBlank()) {
      add(part, text.strip());
    }
  }

  private void add(Optional<Topic> part, String text) {
    if (part.isEmpty()) {
      report(text);
      return;
    }
    switch (part.get()) {
      case BACKGROUND -> background.add(text);
      case TARGETS -> targets.addAll(Targets.in(text));
      case INDICATORS -> indicators.addAll(Indicators.in(text));
      default -> throw new IllegalStateException("No part of a follow-up: " + part.get());
    }
  }

  private void report(String text) {
    Matcher matcher = REPORTING.matcher(text);
    while (matcher.find()) {
      Matcher place = PLACE.matcher(matcher.group(2).strip());
      reporting.add(
          new FollowUp.Reporting(
              matcher.group(1).strip(),
              place.matches() ? Optional.of(place.group(1).strip()) : Optional.empty()));
    }
  }

  /** A label at the beginning of a line, and where the rest begins. */
  private record Label(Topic topic, int restFrom) {}

  private Optional<Label> label(Lines.Line line) {
    String text = line.plain();
    for (Topic topic : PARTS) {
      Words words = lexicon.words(topic);
      if (words.matches(text)) {
        return Optional.of(new Label(topic, text.length()));
      }
      Optional<Integer> rest = words.afterLabel(text).or(() -> afterBold(line, words));
      if (rest.isPresent()) {
        return Optional.of(new Label(topic, rest.get()));
      }
    }
    return Optional.empty();
  }

  /** A label that only its bold type divides from the text after it. */
  private static Optional<Integer> afterBold(Lines.Line line, Words words) {
    var first = line.text().runs().getFirst();
    return line.text().runs().size() > 1 && first.bold() && words.matches(first.text())
        ? Optional.of(first.text().length())
        : Optional.empty();
  }
}
