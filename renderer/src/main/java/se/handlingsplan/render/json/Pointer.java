package se.handlingsplan.render.json;

/** Names of spots in a JSON file (RFC 6901). */
final class Pointer {
  static final String ROOT = "";

  private Pointer() {}

  static String field(String parent, String name) {
    return parent + "/" + escape(name);
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String element(String parent, int index) {
    return parent + "/" + index;
  }
}
