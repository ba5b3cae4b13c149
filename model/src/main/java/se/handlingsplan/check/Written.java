package se.handlingsplan.check;

import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Field;

/** A text of the plan and where it stands. A cell that serves several measures is one text. */
public record Written(Spot spot, Field field, String text, Provenance provenance) {}
