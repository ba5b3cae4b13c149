package se.handlingsplan.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two processes say to each other: a kind and some words. On the wire a byte for the kind, a
 * count, and each word as its length and its bytes in UTF-8; numbers have four bytes, the highest
 * first. A word too long or too many of them is a fault, for the process at the other end may have
 * been taken over by the file it reads.
 */
record Frame(Kind kind, List<String> words) {
  private static final int MOST_WORDS = 200;
  private static final int LONGEST_WORD = 1 << 20;

  Frame {
    words = List.copyOf(words);
  }

  static Frame of(Kind kind, String... words) {
    return new Frame(kind, List.of(words));
  }

  String word(int index) throws IOException {
    if (index >= words.size()) {
      throw new IOException(kind + " has " + words.size() + " words");
    }
    return words.get(index);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.code);
    out.writeInt(words.size());
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    out.flush();
  }

  /** The next frame; empty where the other end has closed. */
  static Optional<Frame> read(DataInputStream in) throws IOException {
    int code = in.read();
    if (code < 0) {
      return Optional.empty();
    }
    Kind kind = Kind.of(code);
    int count = bounded(in.readInt(), MOST_WORDS);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = bounded(in.readInt(), LONGEST_WORD);
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      words.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return Optional.of(new Frame(kind, words));
  }

  private static int bounded(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("A frame of " + number);
    }
    return number;
  }

  /** What is said. */
  enum Kind {
    /** To a worker, once: how files are to be done; keys and values. */
    ORDER('o'),
    /** To a worker: do this file; its path, its name, the folder for results. */
    FILE('f'),
    /** From a worker: the order is understood. */
    READY('r'),
    /** From a worker, now and then while it works: pages read, pages recognised. */
    ALIVE('a'),
    /** From a worker: the outcome as JSON, and the endings of the results. */
    DONE('d'),
    /** From a worker: results cannot be written; why. */
    UNWRITTEN('u');

    private final int code;

    Kind(char code) {
      this.code = code;
    }

    static Kind of(int code) throws IOException {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new IOException("A frame of kind " + code);
    }
  }
}
