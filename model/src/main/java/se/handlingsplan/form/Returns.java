package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;

/**
 * All that came back in forms, and what was done with it: every word that somebody typed is in one
 * of the lists, or is what the plan says already.
 *
 * @param received the forms that came back
 * @param edits fields that read otherwise now
 * @param conflicts fields of which several say different things
 * @param added new measures
 * @param leftovers text that fits nowhere
 * @param missing what was asked about and is no longer in the form; the plan keeps it
 */
public record Returns(
    List<From> received,
    List<Edit> edits,
    List<Conflict> conflicts,
    List<Added> added,
    List<Leftover> leftovers,
    List<Missing> missing) {
  public Returns {
    received = List.copyOf(received);
    edits = List.copyOf(edits);
    conflicts = List.copyOf(conflicts);
    added = List.copyOf(added);
    leftovers = List.copyOf(leftovers);
    missing = List.copyOf(missing);
  }

  /** Nothing has come back. */
  public static Returns none() {
    return new Returns(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** New measures that stand under no area of the plan. */
  public List<Plan.Placed> withoutArea(Plan plan) {
    Set<String> fresh = added.stream().map(Added::measureId).collect(Collectors.toSet());
    return plan.measures().stream()
        .filter(placed -> fresh.contains(placed.measure().id()))
        .filter(
            placed ->
                placed.collaborationArea().name().isBlank() && placed.policyArea().name().isBlank())
        .toList();
  }

  /** Whether somebody has said this before, and it has been followed or decided about. */
  boolean isDealtWith(From from, String measureId, Slot slot, String text) {
    return edits.stream()
            .filter(edit -> edit.measureId.equals(measureId) && edit.slot.equals(slot))
            .anyMatch(edit -> edit.from.isSame(from) && Typed.isSame(edit.after, text))
        || about(measureId, slot, true).stream()
            .flatMap(conflict -> conflict.proposals.stream())
            .anyMatch(said -> said.from.isSame(from) && Typed.isSame(said.text, text));
  }

  /** Conflicts about a field that are settled, or are not. */
  List<Conflict> about(String measureId, Slot slot, boolean settled) {
    return conflicts.stream()
        .filter(conflict -> conflict.settled == settled)
        .filter(conflict -> conflict.measureId.equals(measureId) && conflict.slot.equals(slot))
        .toList();
  }

  /**
   * These after others that came back before; a conflict that is told anew replaces the old one.
   */
  public Returns after(Returns before) {
    List<Conflict> open =
        before.conflicts.stream()
            .filter(old -> conflicts.stream().noneMatch(old::isAbout))
            .toList();
    return new Returns(
        both(before.received, received),
        both(before.edits, edits),
        both(open, conflicts),
        both(before.added, added),
        both(before.leftovers, leftovers),
        both(before.missing, missing));
  }

  private static <T> List<T> both(List<T> before, List<T> now) {
    return Stream.concat(before.stream(), now.stream()).distinct().toList();
  }

  /** Whom a form came from, and the file it came in. */
  public record From(String party, String file) {
    /** Somebody who has settled a conflict in words of their own. */
    public static From decision() {
      return new From("", "");
    }

    /** Where in the file a text stands, else where the measure's fields do. */
    Provenance place(Passage text, Submission.Filled filled) {
      String before = file + "/";
      List<Place> places = new ArrayList<>();
      for (Place place : text.provenance().places()) {
        if (place instanceof Place.AtPath at && at.path().startsWith(before)) {
          places.add(new Place.AtPath(at.path().substring(before.length())));
        }
      }
      return places.isEmpty() ? filled.provenance() : new Provenance(places);
    }

    /** Both, by which it is told from all others. */
    public String named() {
      return party + " (" + file + ")";
    }

    /** Whether it is the same file of the same party. */
    boolean isSame(From other) {
      return FormWords.isSame(party, other.party) && FormWords.isSame(file, other.file);
    }

    /** Whether a name is the party's, the file's or that of both. */
    boolean isNamed(String name) {
      return Stream.of(party, file, named()).anyMatch(own -> FormWords.isSame(own, name));
    }
  }

  /** A field that somebody has filled in, emptied or reworded. */
  public record Edit(
      From from, String measureId, String title, Slot slot, String before, String after) {}

  /**
   * A field of which several say different things.
   *
   * @param now what the plan says
   * @param settled whether somebody has decided; else the plan says what it said
   */
  public record Conflict(
      String measureId,
      String title,
      Slot slot,
      String now,
      List<Proposal> proposals,
      boolean settled) {
    public Conflict {
      proposals = List.copyOf(proposals);
    }

    private boolean isAbout(Conflict other) {
      return measureId.equals(other.measureId) && slot.equals(other.slot);
    }
  }

  /** What one of them wants it to say. */
  public record Proposal(From from, String text) {}

  /**
   * A measure that a party has added.
   *
   * @param area the name of the area it was put under; empty where none could be found
   */
  public record Added(From from, String measureId, String title, String area) {}

  /**
   * Text that fits nowhere.
   *
   * @param about the title of the measure it stands with; else empty
   */
  public record Leftover(From from, Why why, String about, String text, Provenance provenance) {}

  /** Something that is no longer in a form; of a whole measure without a field. */
  public record Missing(From from, String measureId, String title, List<Slot> slots) {
    public Missing {
      slots = List.copyOf(slots);
    }
  }

  /** Why a text fits nowhere; the key is what JSON and messages use. */
  public enum Why {
    /** It stands outside all fields. */
    OUTSIDE("outside"),
    /** The party has something to say besides. */
    MESSAGE("message"),
    /** It is about a measure that the plan no longer has. */
    NO_MEASURE("no-measure"),
    /** It is none of the answers that can be chosen. */
    NO_CHOICE("no-choice"),
    /** It answers whether a measure goes on, and that is no open question. */
    NOT_ASKED("not-asked"),
    /** The form has the measure twice, and says something else the second time. */
    TWICE("twice"),
    /** The document is no form. */
    NO_FORM("no-form");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
