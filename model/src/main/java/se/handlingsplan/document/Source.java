package se.handlingsplan.document;

import java.util.OptionalInt;

/**
 * Which file it was.
 *
 * @param name the file's name without folders
 * @param mediaType by content, such as {@code application/pdf}
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param pages where the format has pages
 */
public record Source(String name, String mediaType, String sha256, OptionalInt pages) {}
