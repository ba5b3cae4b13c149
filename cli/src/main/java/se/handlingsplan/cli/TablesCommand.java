package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.table.TableBook;
import se.handlingsplan.render.table.TableWords;

/** Gives the tables of files as they stand, without understanding them. */
@Command(name = "tables", aliases = "tabeller")
final class TablesCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private FileOptions options = new FileOptions();

  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "tableFormat")
  private List<TableFormats> formats = new ArrayList<>();

  @Option(names = "--pages", paramLabel = "PAGES", descriptionKey = "pages")
  private @Nullable String pages;

  @Option(names = "--debug-pdf", paramLabel = "FILE", descriptionKey = "debugPdf")
  private @Nullable String debugPdf;

  TablesCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    List<TableFormats> wanted =
        new AskedFormats<>(formats, TableFormats.JSON, TableFormats::byExtension)
            .chosen(options.each(common));
    Optional<PageChoice> choice = choice();
    Optional<DebugPdf> debug = DebugPdf.asked(debugPdf, options.files(), common);
    return options.each(common).write(name -> tables(name, wanted, choice, debug));
  }

  private Map<String, byte[]> tables(
      String name, List<TableFormats> wanted, Optional<PageChoice> choice, Optional<DebugPdf> debug)
      throws Failure {
    PlanFiles.Opened opened = reading.files(common).open(name);
    SourceDocument document = opened.document();
    TableBook all = TableBook.of(document.source().name(), document.blocks());
    TableBook book =
        choice.isPresent() ? onPages(choice.get(), all, document.source().pages(), name) : all;
    tell(all, book, name);
    Map<String, byte[]> files = new LinkedHashMap<>();
    Messages messages = common.documentMessages();
    for (TableFormats format : wanted) {
      String ending = "." + format.format().extension();
      format
          .format()
          .write(book, messages)
          .forEach((part, bytes) -> files.put((part.isEmpty() ? "" : "." + part) + ending, bytes));
    }
    if (debug.isPresent()) {
      debug.get().write(opened, reading.limits(common));
    }
    return files;
  }

  private TableBook onPages(PageChoice choice, TableBook all, OptionalInt pages, String name)
      throws Failure {
    Messages messages = common.messages();
    if (pages.isEmpty()) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.noPages", name));
    }
    Optional<Integer> beyond = choice.firstBeyond(pages.getAsInt());
    if (beyond.isPresent()) {
      common.tell(messages.text("cli.pagesBeyond", name, beyond.get(), pages.getAsInt()));
    }
    return all.onPages(choice::holds);
  }

  /** Says where a person should look, and why. */
  private void tell(TableBook all, TableBook book, String name) throws Failure {
    Messages messages = common.messages();
    TableWords words = new TableWords(messages);
    if (book.tables().isEmpty()) {
      String key = all.tables().isEmpty() ? "cli.noTables" : "cli.noTablesThere";
      common.tell(messages.text(key, name));
    }
    for (TableBook.Numbered table : book.tables()) {
      Assurance assurance = table.table().assurance();
      String why = String.join(" ", words.doubts(assurance));
      if (assurance.level() == Assurance.Level.LOW) {
        common.tell(messages.text("cli.tableInDoubt", name, words.name(table), why));
      }
    }
  }

  private Optional<PageChoice> choice() throws Failure {
    if (pages == null) {
      return Optional.empty();
    }
    Optional<PageChoice> choice = PageChoice.parse(pages);
    if (choice.isEmpty()) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.badPages", pages));
    }
    return choice;
  }
}
