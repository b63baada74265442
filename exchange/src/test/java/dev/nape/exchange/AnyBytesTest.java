package dev.nape.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, reading it ends in a result whose every problem has words. */
class AnyBytesTest {

  private static final List<String> HEADERS =
      List.of(
          "",
          "person,date,headache,migraine,pain,acute_medication,massage,phase,cycle\n",
          "date\n",
          "id,time,dos,hatype,age,airq,medication,headache,sex\n",
          "#,Started,Lasted,Start UTC Offset (min),End UTC Offset (min),Pain Level,Symptoms,Notes\n",
          "Date,Time Period,Description,Notes\n");

  @Property(tries = 2_000)
  void randomBytesNeverThrow(@ForAll byte[] content) {
    assertHasWords(Reading.bytes(content));
  }

  @Property(tries = 3_000)
  void randomCellsUnderAKnownHeadingNeverThrow(@ForAll("diaryLike") String content) {
    assertHasWords(Reading.text(content));
  }

  @Property(tries = 1_000)
  void flippingOneByteOfAGoodFileNeverThrows(@ForAll int place, @ForAll byte value) {
    byte[] content =
        ("#,Started,Lasted,Start UTC Offset (min),Pain Level,Helpful Medication,Notes\n"
                + "1,\"03/02/26 7:05\",\"1d 05h 30m\",60,7,\"Sumatriptan, Aspirin\",\"a\n\"\"b\"\"\"\n")
            .getBytes(StandardCharsets.UTF_8);
    content[Math.floorMod(place, content.length)] = value;

    assertHasWords(Reading.bytes(content));
  }

  private static void assertHasWords(ReadResult result) {
    List<Problem> problems =
        switch (result) {
          case RejectedFile rejected -> List.of(rejected.problem());
          case ImportedDiary diary -> diary.problems();
        };
    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem.text(Locale.ENGLISH)).isNotBlank());
  }

  @Provide
  Arbitrary<String> diaryLike() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "0",
                "1",
                "10",
                "-1",
                "yes",
                "no",
                "on",
                "2026-01-01",
                "9999-99-99",
                "none",
                "03/02/26 7:05",
                "1d 02h 15m",
                "99999d 99h 99m",
                "-5999",
                "1080",
                "No medication",
                "\"",
                "\"a\"\"b\"",
                "\"\n\"",
                "=1+1",
                "Attack started 03/02/26 7:05",
                "NaN"),
            Arbitraries.strings().withChars("01-/: ,\"\n\rdhmé{}'").ofMaxLength(12));
    Arbitrary<String> row = cell.list().ofMaxSize(10).map(cells -> String.join(",", cells));
    return Combinators.combine(Arbitraries.of(HEADERS), row.list().ofMaxSize(6))
        .as((header, rows) -> header + String.join("\n", rows));
  }
}
