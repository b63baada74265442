package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads files the way the tests need it. */
final class Reading {

  static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  static final LocalDate START = LocalDate.parse("1998-06-01");
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final ReadOptions OPTIONS = new ReadOptions(START, ZONE, 50_000, TODAY);

  private Reading() {}

  static ReadResult text(String content) {
    return bytes(content.getBytes(StandardCharsets.UTF_8));
  }

  static ReadResult bytes(byte[] content) {
    return stream(new ByteArrayInputStream(content));
  }

  static ReadResult resource(String name) {
    return stream(Objects.requireNonNull(Reading.class.getResourceAsStream(name), name));
  }

  static ReadResult stream(InputStream in) {
    try (in) {
      return DiaryFiles.read(in, OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImportedDiary diary(ReadResult result) {
    assertThat(result).isInstanceOf(ImportedDiary.class);
    return (ImportedDiary) result;
  }

  static ImportedDiary sound(ReadResult result) {
    ImportedDiary diary = diary(result);
    assertThat(diary.problems()).isEmpty();
    return diary;
  }

  static Problem rejection(ReadResult result) {
    assertThat(result).isInstanceOf(RejectedFile.class);
    return ((RejectedFile) result).problem();
  }

  /** As the command line prints it: {@code LINE:FIELD: what is wrong}. */
  static String shown(Problem problem) {
    return problem.line() + ":" + problem.field() + ": " + problem.text(Locale.ENGLISH);
  }

  static List<String> shown(ImportedDiary diary) {
    return diary.problems().stream().map(Reading::shown).toList();
  }
}
