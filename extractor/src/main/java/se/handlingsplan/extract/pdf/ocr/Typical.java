package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The middle one of values that count differently much. */
final class Typical {
  private Typical() {}

  /** A value and how much it counts. */
  record Value(double value, double weight) {}

  static double of(List<Value> values, double otherwise) {
    List<Value> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparingDouble(Value::value));
    double half = sorted.stream().mapToDouble(Value::weight).sum() / 2;
    double met = 0;
    for (Value value : sorted) {
      met += value.weight();
      if (met >= half) {
        return value.value();
      }
    }
    return otherwise;
  }
}
