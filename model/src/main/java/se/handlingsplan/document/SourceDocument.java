package se.handlingsplan.document;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.conservation.TextCount;

/**
 * A file as read: its blocks in reading order, and everything else that was met.
 *
 * @param read every character met in the file, counted before any thought
 * @param embeddedPlan plan JSON that one of our own published files carries
 */
public record SourceDocument(
    Source source,
    List<Block> blocks,
    List<SetAside> setAside,
    List<Notice> notices,
    TextCount read,
    Optional<String> embeddedPlan) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    setAside = List.copyOf(setAside);
    notices = List.copyOf(notices);
  }
}
