package se.handlingsplan.render.gate;

/**
 * A file and what its gate says of it.
 *
 * @param format what people call it, such as "PDF"
 */
public record Examined(String file, String format, Verdict verdict) {}
