package dev.nape.cli;

import dev.nape.exchange.DiaryFiles;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.Problem;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.RejectedFile;
import dev.nape.exchange.StreamResult;
import dev.nape.exchange.StreamedDiary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads files person by person, hands each to a report, and collects what is wrong with them. */
final class Analysis {

  private final Study study;
  private final Report report;
  private final ReadOptions options;
  private final Consumer<ImportedPerson> alsoSeen;
  private final Pool pool = new Pool();
  private final List<String> rejections = new ArrayList<>();
  private final List<String> repetitions = new ArrayList<>();

  Analysis(Study study, Report report, ReadOptions options, Consumer<ImportedPerson> alsoSeen) {
    this.alsoSeen = alsoSeen;
    this.study = study;
    this.report = report;
    this.options = options;
  }

  void add(DiarySource source) throws IOException {
    try (InputStream in = source.open()) {
      StreamResult result =
          DiaryFiles.people(
              in,
              options,
              person -> {
                study
                    .complaint(person)
                    .ifPresent(why -> rejections.add(source.name() + ":0:" + why));
                PersonResult one = study.of(person, source.person());
                pool.add(one);
                report.person(one);
                alsoSeen.accept(person);
              });
      note(source, result);
    } catch (FileSystemException e) {
      rejections.add(source.name() + ":0:: cannot be read: " + why(e));
    }
  }

  private void note(DiarySource source, StreamResult result) {
    switch (result) {
      case RejectedFile rejected -> rejections.add(line(source, rejected.problem()));
      case StreamedDiary diary -> {
        for (Problem problem : diary.problems()) {
          (problem.isRepetition() ? repetitions : rejections).add(line(source, problem));
        }
        long unseen = diary.problemCount() - diary.problems().size();
        if (unseen > 0) {
          rejections.add(source.name() + ":0:: and " + unseen + " more problems");
        }
      }
    }
  }

  boolean isRejected() {
    return !rejections.isEmpty();
  }

  List<String> rejections() {
    return List.copyOf(rejections);
  }

  void finish() {
    report.finish(pool.result(study.design()), repetitions);
  }

  private static String line(DiarySource source, Problem problem) {
    return source.name()
        + ":"
        + problem.line()
        + ":"
        + problem.field()
        + ": "
        + problem.text(Locale.ENGLISH);
  }

  static String why(FileSystemException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "access is denied";
      default -> e.getReason() == null ? "it is no readable file" : e.getReason();
    };
  }
}
