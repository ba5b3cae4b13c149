package se.handlingsplan.render.wrong;

import biweekly.ICalendar;

/** Biweekly outside its room. */
public record KnowsBiweekly(ICalendar thing) {}
