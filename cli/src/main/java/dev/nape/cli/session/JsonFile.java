package dev.nape.cli.session;

import dev.nape.cli.Console;
import dev.nape.cli.InputFile;
import dev.nape.cli.Rejections;
import dev.nape.exchange.json.Lines;
import dev.nape.exchange.json.Rejected;
import dev.nape.screening.InvalidAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ExitCode;

/**
 * A JSON file in, a JSON text out, or every problem of the file.
 *
 * @param answersPath where the answers stand in the file: empty, or {@code answers.}
 */
record JsonFile(InputFile file, String answersPath) {
  private static final int MOST_BYTES = 1_000_000;

  /** Answers the file and returns the exit code. */
  int answer(Console console, UnaryOperator<String> answer) throws IOException {
    Rejections rejections = new Rejections();
    String text = text(rejections);
    String written = rejections.isEmpty() ? answered(text, answer, rejections) : "";
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

  private String text(Rejections rejections) throws IOException {
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        rejections.add(file.name(), 0, "", "is larger than a million bytes");
        return "";
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      rejections.add(file.name(), 0, "", "is not UTF-8");
    } catch (FileSystemException e) {
      rejections.add(file.name(), 0, "", "cannot be read: " + InputFile.why(e));
    }
    return "";
  }
}
