package se.handlingsplan.hostile;

import java.nio.charset.StandardCharsets;

/** Seeds that are made rather than kept. */
final class HostileSeeds {
  private HostileSeeds() {}

  /** A page with what pages have: styles, spans, lists, links, notes, a table in a table. */
  static byte[] page() {
    return """
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8"><title>Handlingsplan 2025</title>
        <style>td { border: 1px solid } .dold { display: none }</style></head>
        <body><h1>Handlingsplan 2025</h1><p>Inledning med <a href="https://example.se">länk</a>.</p>
        <h2>Jämställdhet</h2>
        <table><caption>Insatser</caption>
        <tr><th>Samverkansområde</th><th>Insats</th><th>Ansvar</th><th colspan="2">Uppföljning</th></tr>
        <tr><td rowspan="2">Våld i nära relationer</td><td><b>Utbilda personal</b><ul><li>en</li>
        <li>två</li></ul></td><td>Region Kronoberg</td><td>Enkät</td><td>2025-06-30</td></tr>
        <tr><td>Kartlägga<sup>1</sup></td><td></td><td colspan="2"><table><tr><td>inre</td></tr>
        </table></td></tr></table>
        <p class="dold">dolt</p><ol><li value="3">tre<ol type="a"><li>a</li></ol></li></ol>
        <p>1. En not.</p></body></html>
        """
        .getBytes(StandardCharsets.UTF_8);
  }
}
