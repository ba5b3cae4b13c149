package se.handlingsplan.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A way to spoil a file. The same file and the same chance give the same bytes. */
enum Mutation {
  /** Bits, bytes and stretches, as disks and networks spoil them. */
  BYTES {
    @Override
    byte[] of(byte[] file, Random chance) {
      return bytes(file, chance);
    }
  },

  /** Numbers, names and objects of a PDF file, within its streams too. */
  PDF {
    @Override
    byte[] of(byte[] file, Random chance) {
      List<int[]> streams = streams(file);
      if (streams.isEmpty() || chance.nextInt(4) == 0) {
        return latin(tokens(latin(file), PDF_TOKEN, chance));
      }
      int[] stream = streams.get(chance.nextInt(streams.size()));
      byte[] packed = Arrays.copyOfRange(file, stream[0], stream[1]);
      byte[] content = inflated(packed);
      byte[] other =
          content.length == 0
              ? bytes(packed, chance)
              : deflated(latin(tokens(latin(content), PDF_TOKEN, chance)));
      // The places in the table of objects are wrong afterwards, as in many files from the world.
      return joined(
          Arrays.copyOfRange(file, 0, stream[0]),
          other,
          Arrays.copyOfRange(file, stream[1], file.length));
    }
  },

  /** The members of a package: XML spoilt, gone, twice or under another's name. */
  ZIP {
    @Override
    byte[] of(byte[] file, Random chance) {
      Map<String, byte[]> members = members(file);
      List<String> names = new ArrayList<>(members.keySet());
      if (names.isEmpty()) {
        return bytes(file, chance);
      }
      String name = likely(names, chance);
      switch (chance.nextInt(8)) {
        case 0 -> members.remove(name);
        case 1 -> members.put(name, members.get(names.get(chance.nextInt(names.size()))));
        case 2 -> members.put(name, bytes(members.get(name), chance));
        default -> members.put(name, utf8(elements(text(members.get(name)), chance)));
      }
      return zip(members);
    }
  },

  /** Elements and attributes: gone, twice, elsewhere, within each other; numbers grown. */
  XML {
    @Override
    byte[] of(byte[] file, Random chance) {
      return utf8(elements(text(file), chance));
    }
  },

  /** Control words and groups of RTF. */
  RTF {
    @Override
    byte[] of(byte[] file, Random chance) {
      return latin(tokens(latin(file), RTF_TOKEN, chance));
    }
  },

  /** Names, values and brackets of JSON. */
  JSON {
    @Override
    byte[] of(byte[] file, Random chance) {
      return utf8(tokens(text(file), JSON_TOKEN, chance));
    }
  };

  private static final Pattern PDF_TOKEN =
      Pattern.compile("-?\\d+(?:\\.\\d+)?|/\\w+|\\b[A-Za-z'\"*]{1,3}\\b|<<|>>|\\[|]|\\d+ \\d+ R");

  private static final Pattern RTF_TOKEN =
      Pattern.compile("\\\\[a-z]+-?\\d*|\\\\'[0-9a-f]{2}|[{}]|-?\\d+");

  private static final Pattern JSON_TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+|[\\[\\]{}:,]|null|true|false");

  private static final Pattern ELEMENT = Pattern.compile("<(/?)([\\w:-]+)([^<>]*?)(/?)>");

  private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");

  /** What programs stumble over. */
  private static final List<String> ODD =
      List.of(
          "0",
          "-1",
          "1",
          "255",
          "65536",
          "2147483647",
          "-2147483648",
          "4294967296",
          "1e40",
          "NaN",
          "99999999999999999999",
          "0.0000001",
          "",
          " ",
          "\u0000",
          "\uFFFF",
          "%n%s",
          "../../x",
          "true");

  abstract byte[] of(byte[] file, Random chance);

  private static byte[] bytes(byte[] file, Random chance) {
    if (file.length == 0) {
      return file;
    }
    byte[] spoilt = file.clone();
    int at = chance.nextInt(file.length);
    int to = Math.min(file.length, at + 1 + chance.nextInt(1 << chance.nextInt(1, 14)));
    switch (chance.nextInt(6)) {
      case 0 -> {
        for (int i = 0; i < 1 << chance.nextInt(7); i++) {
          spoilt[chance.nextInt(file.length)] ^= (byte) (1 << chance.nextInt(8));
        }
      }
      case 1 -> Arrays.fill(spoilt, at, to, (byte) chance.nextInt(256));
      case 2 -> spoilt = Arrays.copyOf(file, at);
      case 3 -> spoilt = joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, to, file.length));
      case 4 ->
          spoilt =
              joined(
                  Arrays.copyOf(file, to),
                  Arrays.copyOfRange(file, at, to),
                  Arrays.copyOfRange(file, to, file.length));
      default -> spoilt = Arrays.copyOfRange(file, at, file.length);
    }
    return spoilt;
  }

  /** Some tokens changed for others of the text or for odd ones. */
  private static String tokens(String text, Pattern token, Random chance) {
    List<MatchResult> all = token.matcher(text).results().toList();
    if (all.isEmpty()) {
      return text;
    }
    StringBuilder spoilt = new StringBuilder(text);
    int changes = 1 + chance.nextInt(4);
    for (int i = 0; i < changes; i++) {
      MatchResult one = all.get(chance.nextInt(all.size()));
      String other =
          switch (chance.nextInt(4)) {
            case 0 -> ODD.get(chance.nextInt(ODD.size()));
            case 1 -> (one.group() + " ").repeat(1 << chance.nextInt(12));
            default -> all.get(chance.nextInt(all.size())).group();
          };
      int start = Math.min(one.start(), spoilt.length());
      spoilt.replace(start, Math.min(one.end(), spoilt.length()), other);
    }
    return spoilt.toString();
  }

  private static String elements(String xml, Random chance) {
    List<MatchResult> tags = ELEMENT.matcher(xml).results().toList();
    if (tags.isEmpty()) {
      return xml;
    }
    MatchResult one = tags.get(chance.nextInt(tags.size()));
    MatchResult other = tags.get(chance.nextInt(tags.size()));
    String before = xml.substring(0, one.start());
    String after = xml.substring(one.end());
    return switch (chance.nextInt(7)) {
      case 0 -> before + after;
      case 1 -> before + other.group() + after;
      case 2 -> before + one.group().repeat(1 << chance.nextInt(11)) + after;
      case 3 -> {
        String name = one.group(2);
        int deep = 1 << chance.nextInt(13);
        yield before
            + ("<" + name + ">").repeat(deep)
            + ("</" + name + ">").repeat(deep)
            + one.group()
            + after;
      }
      case 4 -> whole(xml, one, other, chance);
      default -> {
        String odd = "=\"" + ODD.get(chance.nextInt(ODD.size())).replace("\u0000", "") + "\"";
        yield before + VALUE.matcher(one.group()).replaceFirst(odd) + after;
      }
    };
  }

  /** An element with all in it, copied to where another begins. */
  private static String whole(String xml, MatchResult one, MatchResult other, Random chance) {
    String end = "</" + one.group(2) + ">";
    int to = xml.indexOf(end, one.end());
    if (to < 0) {
      return xml.substring(0, one.start()) + xml.substring(one.end());
    }
    String element = xml.substring(one.start(), to + end.length());
    String rest =
        chance.nextBoolean()
            ? xml
            : xml.substring(0, one.start()) + xml.substring(to + end.length());
    int at = Math.min(other.start(), rest.length());
    return rest.substring(0, at) + element + rest.substring(at);
  }

  /** Mostly the member that holds the text. */
  private static String likely(List<String> names, Random chance) {
    List<String> texts =
        names.stream()
            .filter(name -> name.endsWith("document.xml") || name.endsWith("content.xml"))
            .toList();
    return texts.isEmpty() || chance.nextInt(3) == 0
        ? names.get(chance.nextInt(names.size()))
        : texts.getFirst();
  }

  private static List<int[]> streams(byte[] file) {
    List<int[]> streams = new ArrayList<>();
    String text = latin(file);
    Pattern.compile("stream\r?\n(.*?)\r?\n?endstream", Pattern.DOTALL)
        .matcher(text)
        .results()
        .forEach(found -> streams.add(new int[] {found.start(1), found.end(1)}));
    return streams;
  }

  /** Nothing where it is no such stream. */
  private static byte[] inflated(byte[] packed) {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] buffer = new byte[1 << 20];
    try {
      return Arrays.copyOf(buffer, inflater.inflate(buffer));
    } catch (DataFormatException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    byte[] buffer = new byte[content.length + 1024];
    int length = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }

  private static Map<String, byte[]> members(byte[] file) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        members.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      return members;
    }
    return members;
  }

  private static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        ZipEntry entry = new ZipEntry(member.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
