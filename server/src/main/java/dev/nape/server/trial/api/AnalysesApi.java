package dev.nape.server.trial.api;

import dev.nape.exchange.DiaryFiles;
import dev.nape.exchange.ImportedPerson;
import dev.nape.exchange.Problem;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.RejectedFile;
import dev.nape.exchange.StreamResult;
import dev.nape.exchange.StreamedDiary;
import dev.nape.series.DaySeries;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.trial.Estimate;
import dev.nape.trial.FirstAnswer;
import dev.nape.trial.Tally;
import dev.nape.trial.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What each diary of a file shows, for whoever studies many. Nothing is stored. */
@RestController
class AnalysesApi {

  private static final int MOST_BYTES = 10_000_000;
  private static final int MOST_ENTRIES = 50_000;

  private final JsonMapper json;

  AnalysesApi(JsonMapper json) {
    this.json = json;
  }

  /** One person's line; before and after in days per 28, positive for fewer since. */
  record Line(
      String person,
      String outcome,
      String verdict,
      Tally baseline,
      Tally on,
      @Nullable Double fewerPer28,
      @Nullable Double low,
      @Nullable Double high,
      List<String> words) {

    static Line of(ImportedPerson person) {
      FirstAnswer answer = DaySeries.of(person.diary()).firstAnswer();
      return new Line(
          person.person(),
          answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          answer.verdict().key(),
          answer.baseline(),
          answer.on(),
          answer.estimate().map(Estimate::fewerPer28).orElse(null),
          answer.estimate().map(estimate -> estimate.range().low()).orElse(null),
          answer.estimate().map(estimate -> estimate.range().high()).orElse(null),
          Words.sentences(answer, Locale.ENGLISH));
    }
  }

  /** A line of JSON for each person; all of the file or nothing. */
  @PostMapping(value = "/api/analyses", produces = "application/x-ndjson")
  String analyse(PersonId me, Here here, InputStream file) throws IOException {
    byte[] bytes = file.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    StringBuilder lines = new StringBuilder();
    ReadOptions options =
        new ReadOptions(here.today().minusYears(1), here.zone(), MOST_ENTRIES, here.today());
    StreamResult read =
        DiaryFiles.people(
            new ByteArrayInputStream(bytes),
            options,
            person -> lines.append(json.writeValueAsString(Line.of(person))).append('\n'));
    return switch (read) {
      case StreamedDiary _ -> lines.toString();
      case RejectedFile(var problem) -> throw refused(problem);
    };
  }

  private static ErrorResponseException refused(Problem problem) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT, problem.text(Locale.ENGLISH));
    detail.setProperty("field", problem.field());
    detail.setProperty("line", problem.line());
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, detail, null);
  }
}
