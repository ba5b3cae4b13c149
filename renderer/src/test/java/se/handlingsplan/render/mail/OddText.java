package se.handlingsplan.render.mail;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Texts that files of mail and calendars are known to break on; a seed always gives the same. */
class OddText {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "Uppföljning av åtgärder på Öland",
          "\"rakt\" ”typografiskt” 'enkelt' \\ omvänt",
          "komma, semikolon; kolon: likhet= och \\n som text",
          "😀 utanför BMP 𝔸",
          "rad ett\r\nrad två\nrad tre\rrad fyra",
          "rad\u2028skiljare\u2029stycke\u0085ny\u000brad\f",
          "Hej\r\nBcc: nagon@example.org\r\n\r\nny kropp",
          "END:VEVENT\r\nBEGIN:VEVENT",
          "\r",
          "\n\n\n",
          ".",
          "..\n.punkt först\n.",
          "From här\nFrom nagon@example.org Mon Jan  1 00:00:00 2026",
          "--\n--=_0\n--=_0--",
          "=?utf-8?Q?redan_kodat?= =20 =\n=",
          "mellanslag sist  \ntabb sist\t\n ",
          "\ttabb\tmellan",
          "noll\u0000och\u0007klocka\u007f",
          "halv \uD83D surrogat",
          "hårt\u00a0blanksteg, mjukt\u00adbindestreck, \u200b",
          "åäö".repeat(400),
          "a".repeat(3000),
          "lång rad, ".repeat(300),
          "😀".repeat(200),
          " ".repeat(200) + "långt in",
          "<b>&amp;</b> (kommentar) [a] {b} %41 100% @ #",
          "(".repeat(20),
          "Ek <asa@example.org>, bo@example.org",
          "asa@göteborg.se; grupp: a@b.se, c@d.se;",
          "Anna Andersson",
          "a@b@c <>,,<@>",
          "\"öppet citat <a@b.se>",
          "x".repeat(300) + "@example.org",
          "a." + "b.".repeat(5000) + "@example.org",
          "../../etc/passwd",
          "C:\\mapp\\plan 2026.docx",
          "plan’s handlingsplan*2026'.pdf");

  private final Random random;

  private OddText(long seed) {
    this.random = new Random(seed);
  }

  static OddText of(long seed) {
    return new OddText(seed);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** One of the odd, or two, or part of one. */
  String text() {
    String text = ODD.get(random.nextInt(ODD.size()));
    return switch (random.nextInt(3)) {
      case 0 -> text + ODD.get(random.nextInt(ODD.size()));
      case 1 -> text.substring(random.nextInt(text.length() + 1));
      default -> text;
    };
  }

  byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  int number(int bound) {
    return random.nextInt(bound);
  }
}
