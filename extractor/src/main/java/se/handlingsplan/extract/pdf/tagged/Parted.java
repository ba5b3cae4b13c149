package se.handlingsplan.extract.pdf.tagged;

import java.util.List;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.pdf.layout.PageText;

/** Pages without what the structure shows to be no text of its own, and what that was. */
public record Parted(List<PageText> pages, List<SetAside> setAside) {}
