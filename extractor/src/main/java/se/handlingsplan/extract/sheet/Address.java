package se.handlingsplan.extract.sheet;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a cell in its sheet; row and column count from 0, but people write "B3". */
record Address(int row, int column) implements Comparable<Address> {
  /** As many as the format has. */
  static final int ROWS = 1 << 20;

  static final int COLUMNS = 1 << 14;

  private static final Pattern WRITTEN = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

  private static final int LETTERS = 26;

  /** Row by row, from left to right. */
  private static final Comparator<Address> READING_ORDER =
      Comparator.comparingInt(Address::row).thenComparingInt(Address::column);

  /** The place that is written so; empty where no sheet has it. */
  static Optional<Address> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
    }
    int row = Integer.parseInt(parts.group(2));
    return row >= 1 && row <= ROWS && column <= COLUMNS
        ? Optional.of(new Address(row - 1, column - 1))
        : Optional.empty();
  }

  @Override
  public int compareTo(Address other) {
    return READING_ORDER.compare(this, other);
  }

  /** As people write it. */
  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row + 1).toString();
  }
}
