package se.handlingsplan.extract.doc;

/** A stretch of a document's characters, counted from 0; the end is not part of it. */
record Span(int start, int end) {
  Span {
    end = Math.max(start, end);
  }

  boolean isEmpty() {
    return start == end;
  }

  Span within(Span other) {
    return new Span(Math.max(start, other.start), Math.min(end, other.end));
  }
}
