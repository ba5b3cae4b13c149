package se.handlingsplan.extract.sheet;

import java.util.Optional;

/** A rectangle of cells; the last is in it. */
record Area(Address first, Address last) {
  /** The area that is written so, such as "A1:F30" or "B3"; empty where no sheet has it. */
  static Optional<Area> of(String written) {
    int colon = written.indexOf(':');
    Optional<Address> first = Address.of(colon < 0 ? written : written.substring(0, colon));
    Optional<Address> last = Address.of(colon < 0 ? written : written.substring(colon + 1));
    return first.isPresent()
            && last.isPresent()
            && first.get().row() <= last.get().row()
            && first.get().column() <= last.get().column()
        ? Optional.of(new Area(first.get(), last.get()))
        : Optional.empty();
  }

  boolean overlapsColumns(Area other) {
    return first.column() <= other.last.column() && other.first.column() <= last.column();
  }
}
