package se.handlingsplan.extract.rtf;

/** The code of a field, and the form field it may hold. */
final class FieldCode implements Destination {
  private final Field field;

  FieldCode(Field field) {
    this.field = field;
  }

  @Override
  public void text(String text, GroupState state) {
    field.addCode(text);
  }

  @Override
  public boolean word(ControlWord word, GroupState state) {
    switch (word.name()) {
      case "formfield" -> {}
      case "fftype", "ffres", "ffdefres" -> field.setForm(word);
      case "ffl" -> {
        Collected entry = new Collected();
        state.open(entry, () -> field.addEntry(entry.text()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
