package dev.nape.cli.session;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Rejections;
import dev.nape.cli.WholeFile;
import dev.nape.exchange.json.Lines;
import dev.nape.exchange.json.Rejected;
import dev.nape.screening.InvalidAnswers;
import java.io.IOException;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ExitCode;

/**
 * A JSON file in, a JSON text out, or every problem of the file.
 *
 * @param answersPath where the answers stand in the file: empty, or {@code answers.}
 */
record JsonFile(InputFile file, String answersPath) {

  /** Answers the file and returns the exit code. */
  int answer(Console console, UnaryOperator<String> answer) throws IOException {
    Rejections rejections = new Rejections();
    String written =
        WholeFile.text(file, rejections).map(text -> answered(text, answer, rejections)).orElse("");
    if (!rejections.isEmpty()) {
      rejections.print(console.err());
      return ExitCode.USAGE;
    }
    console.out().println(written);
    return ExitCode.OK;
  }

  private String answered(String text, UnaryOperator<String> answer, Rejections rejections) {
    try {
      return answer.apply(text);
    } catch (Rejected e) {
      e.problems().forEach(p -> rejections.add(file.name(), p.line(), p.field(), p.message()));
    } catch (InvalidAnswers e) {
      for (InvalidAnswers.Problem problem : e.problems()) {
        String field = answersPath + problem.field();
        rejections.add(file.name(), Lines.of(text, field), field, problem.message());
      }
    }
    return "";
  }
}
