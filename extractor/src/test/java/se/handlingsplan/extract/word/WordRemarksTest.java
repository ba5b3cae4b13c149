package se.handlingsplan.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.extract.word.ADocx.cell;
import static se.handlingsplan.extract.word.ADocx.p;
import static se.handlingsplan.extract.word.ADocx.r;
import static se.handlingsplan.extract.word.ADocx.row;
import static se.handlingsplan.extract.word.ADocx.table;
import static se.handlingsplan.extract.word.ADocx.words;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.Remark;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.ZipDirectory;

class WordRemarksTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DOCUMENT = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String MERGED = "<w:vMerge w:val=\"restart\"/>";
  private static final String GOES_ON = "<w:vMerge/>";

  @Test
  void aRemarkIsACommentAtItsCell() throws Exception {
    byte[] docx =
        ADocx.of(
                words("Före"),
                table(row(cell("Insats"), cell("Ansvar")), row(cell("Utbilda"), cell("Alla"))))
            .bytes();
    byte[] copy = copy(docx, at("table 1/row 2/cell 2"));

    assertThat(about(copy)).containsExactly("Alla");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
      XWPFComment comment = Objects.requireNonNull(word.getComments())[0];
      assertThat(comment.getAuthor()).isEqualTo("Handlingsplan AB");
      assertThat(comment.getInitials()).isEqualTo("HA");
      assertThat(comment.getDate()).isNull();
      assertThat(comment.getText()).isEqualTo("Uppföljning saknas\nAnge hur & när.\nOch < vem?");
      assertThat(comment.getParagraphs().getFirst().getRuns().getLast().isBold()).isTrue();
    }
  }

  /** What a path leads to, as the text that the comment is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table 1/row 1/cell 1             | Före[inre]Efter",
        "table 1/row 1/cell 1/paragraph 2 | Efter",
        "table 1/row 1/cell 1/table 1/row 1/cell 1 | inre",
        "table 1/row 1/cell 2             | ''",
        "table 1/row 1/cell 3             | Tredje",
        "table 1/row 1/cell 9             | Före[inre]Efter",
        "table 1/row 2                    | rad två",
        "table 1/row 2/cell 2             | i kontroll",
        "table 1                          | Före[inre]Efter",
        "table 9/row 1                    | Rubrik",
        "paragraph 2                      | med ruta i ruta",
        "paragraph 3                      | med ruta i ruta",
        "paragraph 4                      | Sist",
        "footnote 1/paragraph 1           | not",
        "chunk 1/paragraph 1              | Sist",
        "header                           | Rubrik",
        "comment                          | Rubrik"
      })
  void aPathLeadsToWhatTheReaderMeantByIt(String path, String text) throws Exception {
    byte[] docx =
        ADocx.of(
                words("Rubrik"),
                table(
                    row(
                        "<w:tc>"
                            + words("Före")
                            + table(row(cell("inre")))
                            + words("Efter")
                            + "</w:tc>",
                        "<w:tc><w:p/></w:tc>",
                        cell("<w:cellDel w:id=\"1\"/>", "borta"),
                        cell("Tredje")),
                    "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("Borta") + "</w:tr>",
                    "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + cell("rad två")
                        + control(cell("i kontroll"))
                        + "</w:tr>"),
                p(r("med ruta"), textBox(" i ruta")),
                words("Sist"),
                "<w:altChunk r:id=\"c1\"/>",
                p(r("not"), "<w:r><w:footnoteReference w:id=\"5\"/></w:r>"))
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                    + "<w:footnote w:id=\"5\">"
                    + words("Källa")
                    + "</w:footnote>")
            .withChunk("c1", "del.html", "<html><body><p>Inbäddad</body></html>")
            .bytes();

    assertThat(about(copy(docx, at(path)))).containsExactly(text);
  }

  @Test
  void whatAMergedCellCoversIsNotSeenSoTheRemarkIsAboutTheMergedCell() throws Exception {
    byte[] docx =
        ADocx.of(
                table(
                    row(cell(MERGED, "Område"), cell("A")),
                    row(cell(GOES_ON, "Skymd"), cell("B")),
                    row(cell(GOES_ON, ""), cell("C"))))
            .bytes();

    assertThat(
            about(
                copy(
                    docx,
                    at("table 1/row 2/cell 1/paragraph 1"),
                    at("table 1/row 3"),
                    at("table 1/row 3/cell 2"))))
        .containsExactly("Område", "Område", "C");
  }

  @Test
  void noRemarkIsLost() throws Exception {
    byte[] docx = ADocx.of(table(row(cell("A"), "<w:tc/>"))).bytes();
    Provenance cell = Provenance.at("table 1/row 1/cell 1");
    byte[] copy =
        copy(
            docx,
            new Remark(cell, "Ett", ""),
            new Remark(cell, "", "Två"),
            new Remark(cell, "", ""),
            at("table 1/row 1/cell 2"),
            new Remark(Provenance.none(), "Allt", ""),
            new Remark(Provenance.onPage(3, new Box(0, 0, 1, 1)), "Sida", ""));

    assertThat(about(copy)).containsExactly("A", "A", "A", "", "A", "A");
    assertThat(Picture.of(read(copy))).isEqualTo("| A |  |");
    assertThat(Picture.of(read(copy(ADocx.of("").bytes(), at("paragraph 1"))))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handlingsplan-2025.docx",
        "mal-och-handlingsplan-2023.docx",
        "../extractor/src/test/resources/se/handlingsplan/extract/sameplan/plan.docx"
      })
  void everyPlaceThatTheReaderNamesIsFoundAgain(String name) throws Exception {
    byte[] docx = Files.readAllBytes(Path.of("..", "samples", name));
    SourceDocument original = read(docx);
    Map<String, String> places = new LinkedHashMap<>();
    original.blocks().forEach(block -> collect(block, places));
    assertThat(places).hasSizeGreaterThan(30);
    byte[] copy =
        copy(docx, places.keySet().stream().map(WordRemarksTest::at).toArray(Remark[]::new));

    assertThat(about(copy))
        .map(WordRemarksTest::squeezed)
        .containsExactlyElementsOf(places.values());
    SourceDocument read = read(copy);
    assertThat(read.blocks()).isEqualTo(original.blocks());
    assertThat(withoutComments(read)).isEqualTo(withoutComments(original));
  }

  @Test
  void allElseIsTheOriginalByteForByte() throws Exception {
    byte[] docx = Files.readAllBytes(Path.of("..", "samples", "handlingsplan-2025.docx"));
    byte[] copy = copy(docx, at("table 1/row 2/cell 3"), at("table 2"), at("paragraph 1"));

    Map<String, byte[]> before = packed(docx);
    Map<String, byte[]> after = packed(copy);
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    before.forEach(
        (name, part) -> {
          if (!List.of(DOCUMENT, COMMENTS).contains(name)) {
            assertThat(after.get(name)).as(name).isEqualTo(part);
          }
        });
    assertThat(withoutMarks(part(copy, DOCUMENT))).isEqualTo(part(docx, DOCUMENT));
  }

  @Test
  void aDocumentWithoutCommentsGetsAPartForThemAndWhatRefersToIt() throws Exception {
    byte[] docx = ADocx.of(words("Text")).bytes();
    byte[] copy = copy(docx, at("paragraph 1"));

    Map<String, byte[]> before = packed(docx);
    Map<String, byte[]> after = packed(copy);
    assertThat(after.keySet()).containsExactly(TYPES, "_rels/.rels", RELATIONS, DOCUMENT, COMMENTS);
    assertThat(after.get("_rels/.rels")).isEqualTo(before.get("_rels/.rels"));
    assertThat(part(copy, TYPES).replaceAll("<Override [^>]*comments[^>]*/>", ""))
        .isEqualTo(part(docx, TYPES));
    assertThat(part(copy, RELATIONS).replaceAll("<Relationship [^>]*comments[^>]*/>", ""))
        .isEqualTo(part(docx, RELATIONS));
  }

  @Test
  void commentsThatAreThereStayAndNewOnesAreNumberedAboveThem() throws Exception {
    byte[] docx =
        ADocx.of(p("<w:commentRangeStart w:id=\"7\"/>", r("Text")))
            .with(
                "comments",
                "comments",
                "<w:comment w:id=\"3\" w:author=\"Anna\">" + words("Gammal") + "</w:comment>")
            .bytes();
    byte[] copy = copy(docx, at("paragraph 1"), at("paragraph 1"));

    assertThat(part(copy, COMMENTS))
        .startsWith(part(docx, COMMENTS).replace("</w:comments>", ""))
        .containsSubsequence("w:id=\"3\"", "w:id=\"8\"", "w:id=\"9\"");
    assertThat(read(copy).setAside())
        .extracting(SetAside::text)
        .contains("Gammal", "Uppföljning saknas\nAnge hur & när.\nOch < vem?");
  }

  @Test
  void numbersThatLeaveNoRoomAboveThemAreGoneAround() throws Exception {
    byte[] docx =
        ADocx.of(
                p("<w:commentRangeStart w:id=\"2147483647\"/>", r("Text")),
                p("<w:commentRangeStart w:id=\"1\"/>"))
            .bytes();

    assertThat(part(copy(docx, at("paragraph 1"), at("paragraph 1")), COMMENTS))
        .containsSubsequence("w:id=\"0\"", "w:id=\"2\"");
  }

  /** A paragraph of one tag, with its properties only, with either kind of quotes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p/>",
        "<w:p w:rsidR='a>b' />",
        "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>",
        "<w:p><!-- <w:p> --><?x <w:p> ?><w:r><w:t><![CDATA[<w:p>]]></w:t></w:r></w:p>"
      })
  void onlyTheMarksAreInserted(String paragraph) throws Exception {
    byte[] docx = ADocx.of(words("Före"), paragraph, words("Efter")).bytes();
    byte[] copy = copy(docx, at("paragraph 2"), at("paragraph 2"));

    assertThat(withoutMarks(part(copy, DOCUMENT)).replaceAll("(<w:p[^/]*)></w:p>", "$1/>"))
        .isEqualTo(part(docx, DOCUMENT));
    assertThat(part(copy, DOCUMENT)).doesNotContain("<w:commentRangeStart w:id=\"0\"/><w:pPr");
    assertThat(about(copy)).hasSize(2);
    assertThat(Picture.of(read(copy))).isEqualTo(Picture.of(read(docx)));
  }

  @Test
  void theStrictFormHasCommentsOfItsOwnKind() throws Exception {
    byte[] copy = copy(ADocx.of(words("Text")).strict().bytes(), at("paragraph 1"));

    assertThat(part(copy, RELATIONS))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    assertThat(part(copy, COMMENTS)).contains("http://purl.oclc.org/ooxml/wordprocessingml/main");
    assertThat(about(copy)).containsExactly("Text");
  }

  /** The whole part, which may name the elements as it likes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<x:document xmlns:x='NS'><x:body><x:p><x:r><x:t>Å</x:t></x:r></x:p></x:body></x:document> | UTF-8",
        "<document xmlns='NS'><body><p><r><t>Å</t></r></p></body></document>          | UTF-8",
        "<document xmlns='NS' xmlns:v='NS'><body><p><r><t>Å</t></r></p></body></document> | UTF-8",
        "<å:document xmlns:å='NS'><å:body><å:p/></å:body></å:document>                | UTF-8",
        "\uFEFF<w:document xmlns:w='NS'><w:body><w:p/></w:body></w:document>          | UTF-8",
        "\uFEFF<w:document xmlns:w='NS'><w:body><w:p/></w:body></w:document>          | UTF-16LE",
        "\uFEFF<w:document xmlns:w='NS'><w:body><w:p/></w:body></w:document>          | UTF-16BE"
      })
  void namesAndEncodingAreThoseOfThePart(String part, Charset encoding) throws Exception {
    String document = part.replace("NS", WORD);
    byte[] docx = ADocx.of().withDocument(document.getBytes(encoding)).bytes();
    byte[] copy = copy(docx, at("paragraph 1"));

    assertThat(about(copy)).containsExactly(document.contains("Å") ? "Å" : "");
    assertThat(packed(copy)).hasSize(packed(docx).size() + 1);
    byte[] bytes = partBytes(copy, DOCUMENT);
    assertThat(new String(bytes, encoding).getBytes(encoding)).isEqualTo(bytes);
  }

  @Test
  void charactersThatXmlForbidsAreLeftOut() throws Exception {
    Remark remark =
        new Remark(Provenance.at("paragraph 1"), "a\u0000b\u000Bc", "å\uD800\uFFFE\uD83D\uDE00\tö");
    byte[] copy = copy(ADocx.of(words("Text")).bytes(), remark);

    assertThat(read(copy).setAside())
        .singleElement()
        .isEqualTo(
            new SetAside(
                "abc\nå\uD83D\uDE00\tö",
                SetAside.Reason.COMMENT,
                Provenance.at("paragraph 1/comment")));
  }

  @Test
  void theSameRemarksGiveTheSameBytes() throws Exception {
    byte[] docx = ADocx.of(words("Text")).bytes();

    assertThat(copy(docx, at("paragraph 1"))).isEqualTo(copy(docx, at("paragraph 1")));
    assertThat(copy(docx)).isEqualTo(docx);
  }

  @Test
  void aLockedDocumentHasACopyOnlyForWhoHasThePassword() throws Exception {
    byte[] locked = WordReaderTest.lock(ADocx.of(words("Hemlig")).bytes(), "nyckel");
    SourceFile file = new SourceFile("plan.docx", Format.DOCX, locked);
    List<Remark> remarks = List.of(at("paragraph 1"));

    assertThat(
            about(
                WordRemarks.write(
                    file.with(Optional.of(new Password("nyckel"))),
                    Limits.standard(),
                    "A",
                    remarks)))
        .containsExactly("Hemlig");
    assertThatThrownBy(() -> WordRemarks.write(file, Limits.standard(), "A", remarks))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.ENCRYPTED));
  }

  @Test
  void whatStandsBeforeAndAfterThePackageStays() throws Exception {
    byte[] docx = ADocx.of(words("Text")).bytes();
    byte[] before = "före".getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(before, before.length + docx.length);
    System.arraycopy(docx, 0, whole, before.length, docx.length);
    ZipCopy copy = new ZipCopy(whole, Limits.standard());
    copy.put("/WORD/document.xml", new byte[] {1, 2, 3});
    copy.put("/ny.xml", new byte[] {4});

    byte[] written = copy.bytes();
    assertThat(written).startsWith(before);
    assertThat(ZipDirectory.of(written, Limits.standard()).parts(Set.of(DOCUMENT, "ny.xml")))
        .containsEntry(DOCUMENT, new byte[] {1, 2, 3})
        .containsEntry("ny.xml", new byte[] {4});
  }

  @Test
  void aFileCutShortIsDamaged() {
    byte[] whole = ADocx.of(words("Text")).bytes();

    assertThatThrownBy(() -> copy(Arrays.copyOf(whole, whole.length / 2), at("paragraph 1")))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  private static Remark at(String path) {
    return new Remark(Provenance.at(path), "Uppföljning saknas", "Ange hur & när.\nOch < vem?\n");
  }

  /** The copy, in whose text nothing of the original's is taken away or changed. */
  private static byte[] copy(byte[] docx, Remark... remarks) throws Exception {
    byte[] copy =
        WordRemarks.write(
            new SourceFile("plan.docx", Format.DOCX, docx),
            Limits.standard(),
            "Handlingsplan AB",
            List.of(remarks));
    byte[] before = partBytes(docx, DOCUMENT);
    int kept = 0;
    for (byte b : partBytes(copy, DOCUMENT)) {
      kept += kept < before.length && b == before[kept] ? 1 : 0;
    }
    assertThat(kept).isEqualTo(before.length);
    return copy;
  }

  private static SourceDocument read(byte[] docx) throws UnreadableDocumentException {
    return Extractor.standard().read(new SourceFile("plan.docx", Format.DOCX, docx));
  }

  private static List<SetAside> withoutComments(SourceDocument document) {
    return document.setAside().stream()
        .filter(aside -> aside.reason() != SetAside.Reason.COMMENT)
        .toList();
  }

  /** Every place with the text that is to be found there, without white space. */
  private static void collect(Block block, Map<String, String> places) {
    switch (block) {
      case Block.ListBlock list ->
          list.items().forEach(item -> item.blocks().forEach(b -> collect(b, places)));
      case Block.Table table ->
          table
              .cells()
              .forEach(
                  cell -> {
                    if (path(cell.provenance()).contains("/cell ")) {
                      places.put(path(cell.provenance()), squeezed(cell.text()));
                    }
                    cell.blocks().forEach(b -> collect(b, places));
                  });
      default -> places.put(path(block.provenance()), squeezed(Texts.of(block)));
    }
  }

  private static String path(Provenance provenance) {
    return ((Place.AtPath) provenance.places().getFirst()).path();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

  /** The text that each comment is about, of those that we have made; inner tables in brackets. */
  private static List<String> about(byte[] docx) throws Exception {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    Element comments =
        Xml.parse(new ByteArrayInputStream(partBytes(docx, COMMENTS)), Limits.standard());
    for (Element comment : Xml.children(comments, "comment")) {
      if (!Xml.attribute(comment, "author").orElseThrow().equals("Anna")) {
        texts.put(id(comment), new StringBuilder());
      }
    }
    List<String> referred = new ArrayList<>();
    Element document =
        Xml.parse(new ByteArrayInputStream(partBytes(docx, DOCUMENT)), Limits.standard());
    collect(document, texts, new HashSet<>(), referred);
    assertThat(referred).containsExactlyInAnyOrderElementsOf(texts.keySet());
    return texts.values().stream().map(StringBuilder::toString).toList();
  }

  private static void collect(
      Element element, Map<String, StringBuilder> texts, Set<String> open, List<String> referred) {
    switch (element.getLocalName()) {
      case "commentRangeStart" -> open.add(id(element));
      case "commentRangeEnd" -> open.remove(id(element));
      case "commentReference" -> referred.add(id(element));
      case "t" -> add(element.getTextContent(), texts, open);
      case "tbl" -> add("[", texts, open);
      default -> {}
    }
    Xml.children(element).forEach(child -> collect(child, texts, open, referred));
    if (Xml.is(element, "tbl")) {
      add("]", texts, open);
    }
  }

  private static void add(String text, Map<String, StringBuilder> texts, Set<String> open) {
    open.forEach(id -> Objects.requireNonNull(texts.get(id)).append(text));
  }

  private static String id(Element element) {
    return Xml.attribute(element, "id").orElseThrow();
  }

  private static String withoutMarks(String document) {
    return document.replaceAll(
        "<w:commentRange(Start|End) w:id=\"\\d+\"/>|<w:r><w:commentReference w:id=\"\\d+\"/></w:r>",
        "");
  }

  private static String part(byte[] docx, String name) throws Exception {
    return new String(partBytes(docx, name), StandardCharsets.UTF_8);
  }

  private static byte[] partBytes(byte[] docx, String name) throws Exception {
    return Objects.requireNonNull(
        ZipDirectory.of(docx, Limits.standard()).parts(Set.of(name)).get(name), name);
  }

  /** Every part as it lies in the file, with its header. */
  private static Map<String, byte[]> packed(byte[] docx) throws Exception {
    List<ZipDirectory.Entry> entries = ZipDirectory.of(docx, Limits.standard()).entries();
    Map<String, byte[]> packed = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int to = i + 1 < entries.size() ? entries.get(i + 1).local() : entries.getFirst().at();
      packed.put(entries.get(i).name(), Arrays.copyOfRange(docx, entries.get(i).local(), to));
    }
    return packed;
  }

  private static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String textBox(String text) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
        + "<w:txbxContent>"
        + words(text)
        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>";
  }
}
