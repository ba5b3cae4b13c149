package se.handlingsplan.extract.wrong;

import org.jsoup.nodes.Document;

/** Jsoup outside its rooms. */
public record KnowsJsoup(Document thing) {}
