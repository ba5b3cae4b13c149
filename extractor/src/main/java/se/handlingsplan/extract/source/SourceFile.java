package se.handlingsplan.extract.source;

/**
 * A file in memory. The array is not copied; whoever hands it in leaves it alone.
 *
 * @param name without folders
 */
// Compared by nobody, and copying hundreds of megabytes would cost more than it guards.
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, Format format, byte[] bytes) {}
