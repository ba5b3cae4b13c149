package se.handlingsplan.render.word;

/**
 * What a Word file has for those who write into its body.
 *
 * @param bookmarks numbers that no bookmark has
 * @param controls numbers that no content control has
 */
record Base(
    Styling styling,
    Numbering numbering,
    Hyperlinks hyperlinks,
    FreeIds bookmarks,
    FreeIds controls) {}
