package se.handlingsplan.render.word;

import java.util.Map;
import java.util.Optional;
import se.handlingsplan.render.form.FormPage.Prompt;

/**
 * What a Word file has for those who write into its body.
 *
 * @param bookmarks numbers that no bookmark has
 * @param controls numbers that no content control has
 * @param prompts what invites to write in a field, by its name
 */
record Base(
    Styling styling,
    Numbering numbering,
    Hyperlinks hyperlinks,
    FreeIds bookmarks,
    FreeIds controls,
    Map<String, Prompt> prompts) {
  Base {
    prompts = Map.copyOf(prompts);
  }

  /** What invites to write in a field, if it is to be filled in. */
  Optional<Prompt> prompt(Optional<String> field) {
    return field.flatMap(name -> Optional.ofNullable(prompts.get(name)));
  }
}
