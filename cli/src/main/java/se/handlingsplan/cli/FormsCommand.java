package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.job.Forms;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanJson;

/** Makes a form for each party, with its measures and what is missing in them. */
@Command(name = "forms", aliases = "blankett")
final class FormsCommand implements Callable<Integer> {
  /** The plan that the forms were made of, kept beside them for when they come back. */
  static final String BASE = "underlag.json";

  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "outputFolder")
  private String output = "";

  @Option(names = "--answer-by", paramLabel = "DATE", descriptionKey = "answerBy")
  private @Nullable LocalDate answerBy;

  @Option(names = "--party", paramLabel = "NAME", descriptionKey = "moreParties")
  private List<String> more = new ArrayList<>();

  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "formFormat")
  private List<FormFormat> formats = new ArrayList<>(List.of(FormFormat.values()));

  FormsCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages words = common.documentMessages();
    ReadPlan plan = reading.files(common).plan(file);
    Forms forms = new Forms(plan);
    Map<String, byte[]> made = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<PartyForm> all = forms.of(more, Optional.ofNullable(answerBy));
    for (PartyForm form : all) {
      String party = form.party().orElse(words.text("gaps.fileOfNobody"));
      String name = FileName.free(FileName.of(party), " ", taken);
      for (FormFormat format : formats) {
        made.put(name + "." + format.ending(), format.write(forms, form, words));
      }
    }
    made.put(BASE, PlanJson.write(plan.document(), words).getBytes(StandardCharsets.UTF_8));
    Path folder = common.path(output);
    common.writeToFillIn(folder, made);
    common.tell(common.messages().text("forms.made", all.size()));
    common.tell(common.messages().text("forms.written", folder.toString(), BASE));
    made.keySet().forEach(name -> common.tellMore("  " + name));
    return ExitCode.DONE;
  }
}
