package dev.nape.cli.analyze;

import dev.nape.cli.InputFile;
import dev.nape.cli.Rejections;
import dev.nape.cli.analyze.report.Report;
import dev.nape.cli.analyze.result.PersonResult;
import dev.nape.exchange.DiaryFiles;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.Problem;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.RejectedFile;
import dev.nape.exchange.StreamResult;
import dev.nape.exchange.StreamedDiary;
import dev.nape.series.batch.Batch;
import dev.nape.series.batch.Everybody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads files person by person, hands each to a report, and collects what is wrong with them. */
final class Analysis {

  private final Study study;
  private final Report report;
  private final ReadOptions options;
  private final BiConsumer<String, ImportedPerson> alsoSeen;
  private final Everybody everybody = new Everybody();
  private final Rejections rejections;
  private final List<String> repetitions = new ArrayList<>();
  private final Set<String> namesBefore = new HashSet<>();

  Analysis(
      Study study,
      Report report,
      ReadOptions options,
      Rejections rejections,
      BiConsumer<String, ImportedPerson> alsoSeen) {
    this.study = study;
    this.report = report;
    this.options = options;
    this.rejections = rejections;
    this.alsoSeen = alsoSeen;
  }

  private record Named(String name, ImportedPerson person) {}

  /** What a worker makes of one person; {@code written} is empty when there are complaints. */
  private record Answered(PersonResult person, String written, List<String> complaints) {}

  /**
   * Reads one file. Reading goes on while people are analysed on as many threads as there are
   * processors; results come in the order of the file.
   *
   * @param oneOfMany whether names have to be remembered, since people must not come again
   */
  void add(InputFile source, boolean oneOfMany) throws IOException {
    Set<String> names = new HashSet<>();
    try (InputStream in = source.open();
        Batch<Named, Answered> people =
            new Batch<>(
                Runtime.getRuntime().availableProcessors(),
                this::answer,
                one -> take(source, one))) {
      StreamResult result =
          DiaryFiles.people(
              in,
              options,
              person -> {
                String name = person.person().isEmpty() ? source.person() : person.person();
                rejectIfNamedBefore(source, name);
                if (oneOfMany) {
                  names.add(name);
                }
                alsoSeen.accept(name, person);
                people.add(new Named(name, person));
              });
      people.finish();
      namesBefore.addAll(names);
      note(source, result);
    } catch (FileSystemException e) {
      rejections.add(source.name(), 0, "", "cannot be read: " + InputFile.why(e));
    }
  }

  private Answered answer(Named named) {
    List<String> complaints = study.complaints(named.person());
    PersonResult result = study.of(named.person(), named.name());
    return new Answered(result, complaints.isEmpty() ? report.render(result) : "", complaints);
  }

  private void take(InputFile source, Answered one) {
    String name = one.person().person();
    one.complaints()
        .forEach(what -> rejections.add(source.name(), 0, "cycle", "“" + name + "”: " + what));
    if (!rejections.isEmpty()) {
      return;
    }
    everybody.add(one.person().finding(), one.person().isHeadacheFree());
    try {
      report.add(one.person(), one.written());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same diary given twice would count twice. */
  private void rejectIfNamedBefore(InputFile source, String name) {
    if (namesBefore.contains(name)) {
      rejections.add(
          source.name(), 0, "person", "“" + name + "” stands in an earlier file as well.");
    }
  }

  private void note(InputFile source, StreamResult result) {
    switch (result) {
      case RejectedFile rejected -> reject(source, rejected.problem());
      case StreamedDiary diary -> {
        for (Problem problem : diary.problems()) {
          if (problem.isRepetition()) {
            repetitions.add(
                Rejections.line(
                    source.name(), problem.line(), problem.field(), problem.text(Locale.ENGLISH)));
          } else {
            reject(source, problem);
          }
        }
        rejections.addUnseen(diary.problemCount() - diary.problems().size());
      }
    }
  }

  private void reject(InputFile source, Problem problem) {
    rejections.add(source.name(), problem.line(), problem.field(), problem.text(Locale.ENGLISH));
  }

  void finish() throws IOException {
    boolean randomised = study.design().isRandomised();
    report.finish(
        new Report.Summary(
            randomised ? everybody.randomised() : everybody.observed(), randomised, repetitions));
  }
}
