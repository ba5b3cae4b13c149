package se.handlingsplan.render.pdf;

/** What stands in a tag: another tag or a stretch of text. */
sealed interface TagKid permits Tag, Owner.Stretch {}
