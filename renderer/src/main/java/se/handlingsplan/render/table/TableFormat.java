package se.handlingsplan.render.table;

import java.util.SortedMap;
import se.handlingsplan.render.Messages;

/**
 * A format that tables are written in. The same tables give the same bytes. Each format is a class
 * in the package of the library that writes it.
 */
public interface TableFormat {
  /** The ending of its files, without the dot. */
  String extension();

  /**
   * The files of a document's tables.
   *
   * @return bytes by what a file's name adds to the document's: nothing where one file holds all
   *     tables, else such as {@code tabell-3}
   */
  SortedMap<String, byte[]> write(TableBook book, Messages messages);
}
