package se.handlingsplan.extract.pdf.page;

import se.handlingsplan.document.Box;

/** An area of a page that leads to an address. */
public record Link(Box box, String address) {}
