package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.text.Wording;

/** What a document holds, and what of it is no part of its blocks. Not for several threads. */
final class Account {
  private final TextCount.Tally read = new TextCount.Tally();
  private final List<SetAside> setAside = new ArrayList<>();

  /** Counts text that was met. */
  void count(String text) {
    read.add(text);
  }

  /** Sets text aside, unless there is nothing in it to see. */
  void setAside(String text, SetAside.Reason reason, Provenance provenance) {
    String normal = Wording.normal(text).strip();
    if (!normal.isEmpty()) {
      setAside.add(new SetAside(normal, reason, provenance));
    }
  }

  TextCount read() {
    return read.count();
  }

  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }
}
