package se.handlingsplan.profile;

/** How much it matters that a rule is kept. */
public enum Need {
  /** A breach is an error. */
  REQUIRED,
  /** A breach is a warning. */
  WISHED,
  /** A breach is a note. */
  NOTED,
  /** A breach is nothing. */
  OFF
}
