package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * On which line of a YAML text each field stands, by its path: "columns.measure". A field of an
 * entry of a list is found by the entry's number too: "accept.0.until".
 */
record YamlLines(Map<String, Integer> lines) {
  private static final YAMLFactory YAML = new YAMLFactory();

  static YamlLines of(String yaml) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = YAML.createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          int line = parser.currentTokenLocation().getLineNr();
          lines.putIfAbsent(pointer.substring(1).replace('/', '.'), line);
          String path = pointer.substring(1).replaceAll("/\\d+(?=/|$)", "").replace('/', '.');
          lines.putIfAbsent(path, line);
        }
      }
    } catch (IOException e) {
      // What is not YAML has been told already; the lines found so far are right.
      return new YamlLines(lines);
    }
    return new YamlLines(lines);
  }

  /** The line of a field, or of the nearest field around it; 0 where none of them is there. */
  int of(String path, int otherwise) {
    String at = path;
    while (!at.isEmpty()) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
      int dot = at.lastIndexOf('.');
      at = dot < 0 ? "" : at.substring(0, dot);
    }
    return otherwise;
  }
}
