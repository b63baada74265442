package dev.nape.series.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Property(tries = 50)
  void resultsComeInTheOrderOfTheDiaries(
      @ForAll @IntRange(min = 1, max = 4) int threads,
      @ForAll @IntRange(min = 0, max = 500) int diaries) {
    List<Integer> taken = new ArrayList<>();
    Iterator<Integer> numbers = IntStream.range(0, diaries).iterator();
    Batch.all(numbers, threads, Function.<Integer>identity(), taken::add);
    assertThat(taken).containsExactlyElementsOf(IntStream.range(0, diaries).boxed().toList());
  }

  /**
   * Constant memory: a diary is held from when it is given until its result is taken. All the work
   * of the first is held back until as many wait as may, which is when the giver waits too.
   */
  @Test
  void howeverManyComeOnlyAFewAreHeld() {
    int diaries = 20_000;
    AtomicInteger held = new AtomicInteger();
    int[] most = {0};
    int[] taken = {0};
    CountDownLatch full = new CountDownLatch(1);
    try (Batch<Integer, Integer> batch =
        new Batch<>(
            2,
            diary -> {
              await(full);
              return diary;
            },
            result -> {
              held.decrementAndGet();
              taken[0]++;
            })) {
      for (int i = 0; i < diaries; i++) {
        most[0] = Math.max(most[0], held.incrementAndGet());
        if (i + 1 == batch.most()) {
          full.countDown();
        }
        batch.add(i);
      }
      batch.finish();
      assertThat(most[0]).isBetween(batch.most(), batch.most() + 1);
      assertThat(batch.most()).isEqualTo(64);
    }
    assertThat(taken[0]).isEqualTo(diaries);
    assertThat(held).hasValue(0);
  }

  @Test
  void slowFirstDiaryHoldsTheOthersBack() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    Batch.all(
        List.of(1, 2).iterator(),
        2,
        diary -> {
          if (diary == 1) {
            await(second);
          } else {
            second.countDown();
          }
          return diary;
        },
        taken::add);
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void faultOfOneIsAFaultOfTheWhole() {
    assertThatThrownBy(() ->
            Batch.all(List.of(1).iterator(), 1, diary -> diary / (diary - diary), result -> {}))
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
