package se.handlingsplan.job;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.pdf.UnprintableCharacterException;

/**
 * Why a file is not done, for whoever asked for it.
 *
 * @param reason as a key
 * @param text what is wrong and what to do about it
 */
public record Refusal(String reason, String text) {

  /** Nothing useful can be read. */
  public static Refusal of(String file, UnreadableDocumentException e, Messages messages) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(file);
    arguments.addAll(e.arguments());
    String reason = e.reason().key();
    return new Refusal(
        reason, messages.text("unreadable." + reason + ".message", arguments.toArray()));
  }

  /** JSON that is not a plan. */
  public static Refusal of(String file, PlanFormatException e, Messages messages) {
    return of(file, new UnreadableDocumentException(Reason.NOT_A_PLAN, e.text(messages)), messages);
  }

  /** The stack or the memory did not suffice. No document is to bring a program down. */
  public static Refusal of(String file, VirtualMachineError e, Messages messages) {
    return e instanceof OutOfMemoryError
        ? of(file, PlanReader.outOfMemory(), messages)
        : new Refusal("too-deep", messages.text("unreadable.too-deep.message", file));
  }

  /** The plan was read, but cannot be published. */
  public static Refusal of(UnprintableCharacterException e, Messages messages) {
    String character = Character.toString(e.character());
    String number = "U+%04X".formatted(e.character());
    return new Refusal(
        "unprintable", messages.text("cli.unprintable", character, number, e.text()));
  }
}
