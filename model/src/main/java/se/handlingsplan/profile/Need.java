package se.handlingsplan.profile;

/** How much a field is wanted. */
public enum Need {
  /** A gap is an error. */
  REQUIRED,
  /** A gap is a warning. */
  WISHED,
  /** A gap is nothing. */
  OFF
}
