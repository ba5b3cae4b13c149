package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Notice;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.PlanAccount;

/**
 * The lines of a ledger, each JSON. The first tells how the run is done: {@code {"run": {…}}}; the
 * others are outcomes: {@code {"file": …, "outcome": "done", "reason": …, "message": …, "sha256":
 * …, "bytes": …, "seconds": …, "pages": …, "measures": …, "findings": {"error": …}, "notices": […],
 * "conservation": {"missing": 0, "surplus": 0}, "sameAs": …, "results": […]}}.
 */
public final class LedgerJson {
  private static final int MILLIS_IN_SECOND = 1000;

  private LedgerJson() {}

  /** The first line, without its end: keys and values. */
  public static String head(Map<String, String> run) {
    ObjectNode node = Tree.object();
    ObjectNode values = node.putObject("run");
    run.forEach(values::put);
    return line(node);
  }

  /**
   * Reads the first line.
   *
   * @throws PlanFormatException where it is something else
   */
  public static Map<String, String> readHead(String line) throws PlanFormatException {
    Value value = new Value(PlanJson.parse(line), Pointer.ROOT, Map.of());
    value.field("run");
    Map<String, String> run = new LinkedHashMap<>();
    for (Map.Entry<String, Value> field : value.fields("run").entrySet()) {
      run.put(field.getKey(), field.getValue().text());
    }
    return run;
  }

  /** An outcome on one line, without its end. */
  public static String line(Outcome outcome) {
    ObjectNode node = Tree.object();
    node.put("file", outcome.file()).put("outcome", outcome.status().key());
    node.set("reason", Tree.text(outcome.reason()));
    node.put("message", outcome.message());
    node.set("sha256", Tree.text(outcome.sha256()));
    node.put("bytes", outcome.bytes());
    node.set("seconds", Tree.number(BigDecimal.valueOf(outcome.millis(), 3)));
    outcome.account().ifPresent(account -> write(account, node));
    node.set("sameAs", Tree.text(outcome.sameAs()));
    node.set("results", Tree.texts(outcome.results()));
    return line(node);
  }

  private static void write(PlanAccount account, ObjectNode node) {
    node.set("pages", Tree.number(account.pages()));
    node.put("measures", account.measures());
    if (!account.findings().isEmpty()) {
      ObjectNode findings = node.putObject("findings");
      for (Severity severity : Severity.values()) {
        findings.put(severity.key(), account.count(severity));
      }
    }
    node.set("notices", Tree.texts(account.notices().stream().map(Notice.Code::key).toList()));
    node.putObject("conservation")
        .put("missing", account.missing())
        .put("surplus", account.surplus());
  }

  private static String line(ObjectNode node) {
    StringBuilder line = new StringBuilder();
    try {
      JsonText.line(node, line);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return line.toString();
  }

  /**
   * Reads a line.
   *
   * @throws PlanFormatException where it is no outcome, or half a one
   */
  public static Outcome read(String line) throws PlanFormatException {
    Value value = new Value(PlanJson.parse(line), Pointer.ROOT, Map.of());
    Status status = value.field("outcome").oneOf(Status.values(), Status::key);
    Optional<String> reason = value.optional("reason", Value::text);
    value.check(status.isDone() == reason.isEmpty(), PlanFormatException.Reason.STATE_DIFFERS);
    return new Outcome(
        value.field("file").text(),
        status,
        reason,
        value.field("message").text(),
        value.optional("sha256", Value::text),
        value.field("bytes").integer(0, Long.MAX_VALUE),
        millis(value.field("seconds")),
        value.optional("measures").isPresent() ? Optional.of(account(value)) : Optional.empty(),
        value.optional("sameAs", Value::text),
        value.list("results", Value::text));
  }

  private static long millis(Value seconds) throws PlanFormatException {
    BigDecimal number = seconds.number();
    seconds.check(
        number.signum() >= 0 && number.precision() - number.scale() < 12,
        PlanFormatException.Reason.NOT_A_NUMBER);
    return number.multiply(BigDecimal.valueOf(MILLIS_IN_SECOND)).longValue();
  }

  private static PlanAccount account(Value value) throws PlanFormatException {
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    Optional<Value> told = value.optional("findings");
    if (told.isPresent()) {
      for (Severity severity : Severity.values()) {
        findings.put(
            severity, (int) told.get().field(severity.key()).integer(0, Integer.MAX_VALUE));
      }
    }
    OptionalInt pages = value.integer("pages", 0, Integer.MAX_VALUE);
    Value conservation = value.field("conservation");
    return new PlanAccount(
        pages,
        (int) value.field("measures").integer(0, Integer.MAX_VALUE),
        findings,
        value.list("notices", code -> code.oneOf(Notice.Code.values(), Notice.Code::key)),
        conservation.field("missing").integer(0, Long.MAX_VALUE),
        conservation.field("surplus").integer(0, Long.MAX_VALUE));
  }
}
