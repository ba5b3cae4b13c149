package se.handlingsplan.render.mail;

import java.time.LocalDate;

/**
 * A day to keep in mind, such as that of a follow-up.
 *
 * @param uid the same whenever the same appointment is written, so that a calendar that has it
 *     changes it instead of keeping two
 * @param summary one line
 * @param description plain text
 */
public record Appointment(String uid, LocalDate day, String summary, String description) {}
