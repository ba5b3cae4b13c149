package se.handlingsplan.extract.rtf;

import java.util.Optional;
import se.handlingsplan.document.SetAside;

/**
 * How a stretch of text looks, and why it is not seen, if it is not.
 *
 * @param size of the letters in half points
 */
record Look(
    boolean bold,
    boolean italic,
    boolean struckOut,
    int size,
    Optional<String> link,
    Optional<SetAside.Reason> aside) {}
