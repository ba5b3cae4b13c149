package se.handlingsplan.render.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.handlingsplan.check.Rule;
import se.handlingsplan.render.Messages;

/** Explains rules: why, an example, what to do, and how to ask for more or less in a profile. */
public final class RuleGuide {
  private static final String NEW_LINE = System.lineSeparator();

  private RuleGuide() {}

  /** One rule for the command line. */
  public static String text(Rule rule, Messages messages) {
    String key = "rule." + rule.id() + ".";
    return String.join(
            NEW_LINE,
            messages.text(key + "name"),
            "",
            told("explain.reason", messages.text(key + "reason"), messages),
            told("explain.example", messages.text(key + "example"), messages),
            told("explain.advice", messages.text(key + "suggestion"), messages),
            told("explain.severity", severity(rule, messages), messages),
            told("explain.profile", setting(rule), messages))
        + NEW_LINE;
  }

  /** All ids with their names, a line each. */
  public static String list(List<Rule> rules, Messages messages) {
    StringBuilder list = new StringBuilder();
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (Rule rule : rules) {
      list.append(rule.id())
          .append(" ".repeat(widest + 2 - rule.id().length()))
          .append(messages.rule(rule.id()))
          .append(NEW_LINE);
    }
    return list.toString();
  }

  /** The catalogue as a page of documentation, in Markdown; its preface is in Swedish. */
  public static String markdown(List<Rule> rules, Messages messages) {
    StringBuilder page = new StringBuilder(preface());
    page.append("\n| ")
        .append(messages.text("findings.rule"))
        .append(" | | ")
        .append(messages.text("explain.severity"))
        .append(" |\n|---|---|---|\n");
    for (Rule rule : rules) {
      page.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(
                  rule.id(),
                  rule.id().toLowerCase(Locale.ROOT),
                  messages.rule(rule.id()),
                  severity(rule, messages)));
    }
    for (Rule rule : rules) {
      String key = "rule." + rule.id() + ".";
      page.append("\n## ").append(rule.id()).append("\n\n**");
      page.append(messages.text(key + "name")).append("** (");
      page.append(severity(rule, messages)).append("). ");
      page.append(messages.text(key + "reason")).append("\n\n");
      item("explain.example", messages.text(key + "example"), page, messages);
      item("explain.advice", messages.text(key + "suggestion"), page, messages);
    }
    return page.toString();
  }

  private static String preface() {
    try (InputStream in =
        Objects.requireNonNull(RuleGuide.class.getResourceAsStream("rules.md"), "rules.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void item(String label, String text, StringBuilder page, Messages messages) {
    page.append("- ").append(told(label, text, messages)).append("\n");
  }

  private static String told(String label, String text, Messages messages) {
    return messages.text(label) + ": " + text;
  }

  private static String severity(Rule rule, Messages messages) {
    return messages.text("need." + rule.need().name().toLowerCase(Locale.ROOT));
  }

  private static String setting(Rule rule) {
    return "requirements: {all: {" + rule.id() + ": required|wished|noted|off}}";
  }
}
