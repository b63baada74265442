package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleOneByOneTest {

  private static StreamResult people(String content, Consumer<ImportedPerson> each)
      throws IOException {
    return DiaryFiles.people(
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), Reading.OPTIONS, each);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kostecki_dillon.csv", "migraine_buddy.csv", "migraine_buddy_short.csv"})
  void handsOverTheSameAsReadingAtOnce(String file) throws IOException {
    List<ImportedPerson> handed = new ArrayList<>();
    ImportedDiary whole = Reading.diary(Reading.resource(file));
    try (InputStream in = PeopleOneByOneTest.class.getResourceAsStream(file)) {
      StreamResult result = DiaryFiles.people(in, Reading.OPTIONS, handed::add);

      assertThat(handed).isEqualTo(whole.people());
      assertThat(result)
          .isEqualTo(
              new StreamedDiary(
                  whole.format(),
                  handed.size(),
                  whole.rows(),
                  whole.problems(),
                  whole.problemCount(),
                  whole.mappings()));
    }
  }

  @Test
  void aPersonIsHandedOverBeforeTheNextButOneIsRead() throws IOException {
    String file =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "p" + i / 10 + ",2026-01-" + (10 + i % 10) + "\n")
            .collect(Collectors.joining("", "person,date\n", ""));
    ByteArrayInputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    List<Integer> left = new ArrayList<>();

    DiaryFiles.people(in, Reading.OPTIONS, person -> left.add(in.available()));

    assertThat(left).hasSize(5_000);
    assertThat(left.getFirst()).as("bytes not yet read").isGreaterThan(file.length() * 9 / 10);
    Iterator<Integer> later = left.iterator();
    int before = later.next();
    while (later.hasNext()) {
      int now = later.next();
      assertThat(before - now).as("read ahead").isLessThan(100_000);
      before = now;
    }
  }

  @Test
  void aPersonWhoComesBackRejectsTheFileAndNamesTheLine() throws IOException {
    List<String> handed = new ArrayList<>();

    StreamResult result =
        people(
            "person,date\na,2026-01-01\nb,2026-01-01\na,2026-01-02\n",
            person -> handed.add(person.person()));

    assertThat(result).isInstanceOf(RejectedFile.class);
    assertThat(Reading.shown(((RejectedFile) result).problem()))
        .isEqualTo("4:person: The rows of “a” do not stand together. Sort the file by person.");
    assertThat(handed).containsExactly("a", "b");
  }

  @Test
  void manyNamesAreToldApart() throws IOException {
    int count = 20_000;
    String file =
        IntStream.range(0, count)
            .mapToObj(i -> i + ",2026-01-01\n")
            .collect(Collectors.joining("", "person,date\n", ""));
    List<String> handed = new ArrayList<>();

    assertThat(people(file, person -> handed.add(person.person())))
        .isInstanceOfSatisfying(
            StreamedDiary.class, diary -> assertThat(diary.people()).isEqualTo(count));
    assertThat(handed).hasSize(count);
  }
}
