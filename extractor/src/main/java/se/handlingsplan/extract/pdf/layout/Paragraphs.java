package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Block.ListBlock.Item;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;

/** Makes headings, paragraphs and lists out of lines, by how they look. */
public record Paragraphs(Styles styles, Composer composer) {
  public Reading read(Column column) {
    List<Block> blocks = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>();
    addBlocks(new Groups(styles).of(column), blocks, aside);
    return new Reading(blocks, aside);
  }

  private void addBlocks(List<Group> groups, List<Block> blocks, List<SetAside> aside) {
    for (int i = 0; i < groups.size(); ) {
      Group group = groups.get(i);
      if (group.label().isEmpty()) {
        addText(group, blocks, aside);
        i++;
        continue;
      }
      int to = i + 1;
      while (to < groups.size() && group.isFollowedInList(groups.get(to))) {
        to++;
      }
      blocks.add(list(groups.subList(i, to), aside));
      i = to;
    }
  }

  private void addText(Group group, List<Block> blocks, List<SetAside> aside) {
    Composer.Text text = composer.compose(group.lines());
    aside.addAll(text.setAside());
    if (text.text().isBlank()) {
      return;
    }
    blocks.add(
        group.level() > 0
            ? new Block.Heading(group.level(), text.text(), text.provenance())
            : new Block.Paragraph(text.text(), text.provenance()));
  }

  private Block list(List<Group> groups, List<SetAside> aside) {
    Group first = groups.getFirst();
    List<Item> items = new ArrayList<>();
    Provenance place = Provenance.none();
    for (int i = 0; i < groups.size(); ) {
      Group item = groups.get(i);
      int to = i + 1;
      while (to < groups.size()
          && (groups.get(to).label().isEmpty() || first.isDeeper(groups.get(to)))) {
        to++;
      }
      List<Block> blocks = new ArrayList<>();
      addText(item, blocks, aside);
      addBlocks(groups.subList(i + 1, to), blocks, aside);
      items.add(new Item(label(item, aside), blocks));
      for (Block block : blocks) {
        place = place.and(block.provenance());
      }
      i = to;
    }
    return new Block.ListBlock(first.label().orElseThrow().ordered(), items, place);
  }

  private static String label(Group item, List<SetAside> aside) {
    Word word = item.label().orElseThrow().word();
    aside.add(new SetAside(word.text(), Reason.LIST_LABEL, word.provenance()));
    return word.text();
  }
}
