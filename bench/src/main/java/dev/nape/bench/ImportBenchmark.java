package dev.nape.bench;

import dev.nape.diary.Diary;
import dev.nape.exchange.DiaryFiles;
import dev.nape.exchange.ImportedDiary;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.ReadResult;
import dev.nape.exchange.StreamResult;
import dev.nape.exchange.plot.TimelinePlot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Ten years of one person's diary, a thousand people's year, and a year as a picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportBenchmark {

  private static final int TEN_YEARS = 3_653;
  private static final int YEAR = 364;
  private static final ReadOptions OPTIONS =
      new ReadOptions(
          DiaryText.FIRST, ZoneOffset.UTC, Integer.MAX_VALUE, LocalDate.of(2026, 11, 21));

  private final byte[] plain = DiaryText.plain(1, TEN_YEARS);
  private final byte[] buddy = DiaryText.buddy(TEN_YEARS / 3);
  private final byte[] thousand = DiaryText.plain(1_000, YEAR);
  private final Diary year = diaryOf(DiaryText.plain(1, YEAR));

  /** 3,653 rows. */
  @Benchmark
  public ReadResult tenYearsOfPlainCsv() throws IOException {
    return DiaryFiles.read(new ByteArrayInputStream(plain), OPTIONS);
  }

  /** 1,217 attacks with every column filled. */
  @Benchmark
  public ReadResult tenYearsOfMigraineBuddy() throws IOException {
    return DiaryFiles.read(new ByteArrayInputStream(buddy), OPTIONS);
  }

  /** 364,000 rows, one person at a time. */
  @Benchmark
  public StreamResult aThousandPeopleOneByOne(Blackhole each) throws IOException {
    return DiaryFiles.people(new ByteArrayInputStream(thousand), OPTIONS, each::consume);
  }

  /** 52 weeks as a file of its own. */
  @Benchmark
  public String aYearAsAPicture() {
    return TimelinePlot.standalone(
        "A year", year, DiaryText.FIRST, DiaryText.FIRST.plusDays(YEAR - 1), Locale.ENGLISH);
  }

  private static Diary diaryOf(byte[] file) {
    try {
      return switch (DiaryFiles.read(new ByteArrayInputStream(file), OPTIONS)) {
        case ImportedDiary read -> read.people().getFirst().diary();
        case ReadResult other -> throw new IllegalStateException(other.toString());
      };
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
