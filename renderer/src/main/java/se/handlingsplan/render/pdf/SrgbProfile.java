package se.handlingsplan.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A colour profile that says that colours are sRGB: ICC version 2.1 (ICC.1:1998-09), computed from
 * the constants of IEC 61966-2-1, so that it is the same on every Java platform and free to use.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int CURVE_POINTS = 1024;
  private static final double FIXED = 65536;

  /** The white point of the profile connection space, D50. */
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  /** The primaries of sRGB, adapted to D50 by the Bradford method, as in the ICC's own profile. */
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};

  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  private static final String NAME = "sRGB IEC61966-2.1";
  private static final String COPYRIGHT = "Public domain";

  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  /** The three curves are alike, so they are stored once. */
  private static final int FIRST_CURVE = 6;

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[] curve = curve();
    byte[][] contents = {
      description(),
      text(COPYRIGHT),
      xyz(WHITE),
      xyz(RED),
      xyz(GREEN),
      xyz(BLUE),
      curve,
      curve,
      curve
    };
    int start = HEADER + 4 + TAGS.length * ENTRY;
    int curveAt = start;
    for (int i = 0; i < FIRST_CURVE; i++) {
      curveAt += contents[i].length;
    }
    ByteBuffer out = ByteBuffer.allocate(curveAt + curve.length);
    header(out);
    out.putInt(TAGS.length);
    int at = start;
    for (int i = 0; i < TAGS.length; i++) {
      boolean isCurve = i >= FIRST_CURVE;
      out.put(ascii(TAGS[i])).putInt(isCurve ? curveAt : at).putInt(contents[i].length);
      at += isCurve ? 0 : contents[i].length;
    }
    for (int i = 0; i <= FIRST_CURVE; i++) {
      out.put(contents[i]);
    }
    return out.array();
  }

  private static void header(ByteBuffer out) {
    out.putInt(out.capacity());
    out.putInt(0);
    out.putInt(0x02100000);
    out.put(ascii("mntrRGB XYZ "));
    // The time of IEC 61966-2-1, for the profile changes as little as the standard.
    for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
      out.putShort((short) part);
    }
    out.put(ascii("acsp"));
    out.position(68);
    for (double part : WHITE) {
      out.putInt(fixed(part));
    }
    out.position(HEADER);
  }

  private static byte[] description() {
    byte[] name = ascii(NAME);
    int ascii = 12 + name.length + 1;
    int unicode = 8;
    int script = 3 + 67;
    ByteBuffer out = ByteBuffer.allocate(padded(ascii + unicode + script));
    out.put(ascii("desc")).putInt(0).putInt(name.length + 1).put(name);
    return out.array();
  }

  private static byte[] text(String text) {
    ByteBuffer out = ByteBuffer.allocate(padded(8 + text.length() + 1));
    out.put(ascii("text")).putInt(0).put(ascii(text));
    return out.array();
  }

  private static byte[] xyz(double[] parts) {
    ByteBuffer out = ByteBuffer.allocate(20);
    out.put(ascii("XYZ ")).putInt(0);
    for (double part : parts) {
      out.putInt(fixed(part));
    }
    return out.array();
  }

  private static byte[] curve() {
    ByteBuffer out = ByteBuffer.allocate(padded(12 + 2 * CURVE_POINTS));
    out.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      out.putShort((short) Math.round(linear(i / (CURVE_POINTS - 1.0)) * 0xFFFF));
    }
    return out.array();
  }

  /** Light for a value of sRGB, both from 0 to 1. */
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int fixed(double value) {
    return (int) Math.round(value * FIXED);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
