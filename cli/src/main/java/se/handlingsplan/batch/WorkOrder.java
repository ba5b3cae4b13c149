package se.handlingsplan.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.profile.ProfileException;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Progress;
import se.handlingsplan.job.Job;
import se.handlingsplan.job.PlanReader;
import se.handlingsplan.job.Step;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.PlanLayout;

/**
 * How the files of a run are done, in words that another process understands.
 *
 * @param profile name or file; empty where each document itself is to tell
 * @param language of results, as a tag
 * @param spoken language of messages, as a tag
 */
public record WorkOrder(
    Set<Step> steps,
    PlanLayout layout,
    Optional<String> profile,
    OcrMode ocr,
    Limits limits,
    Optional<Password> password,
    String language,
    String spoken) {
  private static final String STEPS = "steps";
  private static final String LAYOUT = "layout";
  private static final String PROFILE = "profile";
  private static final String OCR = "ocr";
  private static final String LIMITS = "limits";
  private static final String PASSWORD = "password";
  private static final String LANGUAGE = "language";
  private static final String SPOKEN = "spoken";

  public WorkOrder {
    steps = Set.copyOf(steps);
  }

  /** What a run must have in common with the one that it continues. */
  Map<String, String> head() {
    Map<String, String> head = new LinkedHashMap<>();
    head.put(
        STEPS,
        Stream.of(Step.values())
            .filter(steps::contains)
            .map(Step::toString)
            .collect(Collectors.joining(",")));
    head.put(LAYOUT, layout.name());
    head.put(PROFILE, profile.orElse(""));
    head.put(OCR, ocr.name());
    head.put(LIMITS, written(limits));
    head.put(LANGUAGE, language);
    return head;
  }

  private static String written(Limits limits) {
    return Stream.of(Limit.values())
        .filter(limits.changed()::containsKey)
        .map(limit -> limit.key() + "=" + limits.of(limit))
        .collect(Collectors.joining(","));
  }

  private static Limits read(String text) {
    Limits limits = Limits.standard();
    for (String one : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
      String key = one.substring(0, one.indexOf('='));
      long value = Long.parseLong(one.substring(key.length() + 1));
      limits = limits.with(Limit.of(key).orElseThrow(), value);
    }
    return limits;
  }

  Frame frame() {
    Map<String, String> all = new TreeMap<>(head());
    all.put(SPOKEN, spoken);
    password.ifPresent(secret -> all.put(PASSWORD, secret.value()));
    List<String> words = new ArrayList<>();
    all.forEach(
        (key, value) -> {
          words.add(key);
          words.add(value);
        });
    return new Frame(Frame.Kind.ORDER, words);
  }

  static WorkOrder of(Frame frame) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i + 1 < frame.words().size(); i += 2) {
      all.put(frame.words().get(i), frame.words().get(i + 1));
    }
    Set<Step> steps = EnumSet.noneOf(Step.class);
    for (String step : all.getOrDefault(STEPS, "").split(",", -1)) {
      steps.add(Step.valueOf(step.toUpperCase(Locale.ROOT)));
    }
    return new WorkOrder(
        steps,
        PlanLayout.valueOf(all.getOrDefault(LAYOUT, "")),
        Optional.of(all.getOrDefault(PROFILE, "")).filter(name -> !name.isEmpty()),
        OcrMode.valueOf(all.getOrDefault(OCR, "")),
        read(all.getOrDefault(LIMITS, "")),
        Optional.ofNullable(all.get(PASSWORD)).map(Password::new),
        all.getOrDefault(LANGUAGE, ""),
        all.getOrDefault(SPOKEN, ""));
  }

  /**
   * The function from a file to its outcome.
   *
   * @param progress is told how far it is with a file
   * @throws ProfileException where the profile is wrong
   */
  Job job(Progress progress) throws ProfileException {
    Optional<Profile> asked =
        profile.isPresent() ? Optional.of(Profiles.find(profile.get())) : Optional.empty();
    return new Job(
        new PlanReader(Extractor.standard(Ocr.standard(ocr, limits), limits, progress), asked),
        password,
        steps,
        layout,
        Messages.of(Locale.forLanguageTag(language)),
        Messages.of(Locale.forLanguageTag(spoken)));
  }
}
