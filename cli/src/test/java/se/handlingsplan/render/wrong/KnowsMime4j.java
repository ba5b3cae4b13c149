package se.handlingsplan.render.wrong;

import org.apache.james.mime4j.dom.Message;

/** Mime4j outside its room. */
public record KnowsMime4j(Message thing) {}
