package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What someone hears who has a file read aloud: its tags in order with their text. */
record TaggedText(List<Element> elements) {
  /** The text of an element that goes on after an element inside it. */
  private static final String MORE = "";

  /** An element with its own text, without that of elements inside it. */
  record Element(String role, String text) {}

  static TaggedText of(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
      for (PDPage page : document.getPages()) {
        marked.put(page.getCOSObject(), marked(page));
      }
      List<Element> elements = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), marked, elements);
      return new TaggedText(elements);
    }
  }

  /** All words but labels of lists, in the order of the tags, whole where a line divides them. */
  List<String> words() {
    StringBuilder text = new StringBuilder();
    for (Element element : elements) {
      if (!element.role().equals("Lbl")) {
        boolean inLine = element.role().equals("Link") || element.role().equals(MORE);
        text.append(inLine ? "" : "\n").append(element.text());
      }
    }
    return List.of(text.toString().replace("\u00AD", "").strip().split("\\s+"));
  }

  List<Element> of(String role) {
    return elements.stream().filter(element -> element.role().equals(role)).toList();
  }

  private static void collect(
      PDStructureNode node, Map<COSDictionary, Map<Integer, String>> marked, List<Element> all) {
    String role = node instanceof PDStructureElement element ? element.getStructureType() : "";
    int at = all.size();
    all.add(new Element(role, ""));
    for (Object kid : node.getKids()) {
      String text = "";
      if (kid instanceof PDStructureElement child) {
        collect(child, marked, all);
      } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
        text = text(element.getPage(), mark, marked);
      } else if (kid instanceof PDMarkedContentReference reference) {
        text = text(reference.getPage(), reference.getMCID(), marked);
      }
      if (all.size() == at + 1) {
        all.set(at, new Element(role, all.get(at).text() + text));
      } else if (!text.isEmpty()) {
        all.add(new Element(MORE, text));
      }
    }
  }

  private static String text(
      PDPage page, int mark, Map<COSDictionary, Map<Integer, String>> marked) {
    return marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        texts.merge(content.getMCID(), text(content), String::concat);
      }
    }
    return texts;
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        String actual = inner.getActualText();
        text.append(actual == null ? text(inner) : actual);
      }
    }
    return text.toString();
  }
}
