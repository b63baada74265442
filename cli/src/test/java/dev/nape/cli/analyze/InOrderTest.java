package dev.nape.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Property(tries = 50)
  void resultsComeInTheOrderOfTheWork(
      @ForAll @IntRange(min = 1, max = 4) int threads,
      @ForAll @IntRange(min = 0, max = 500) int tasks) {
    List<Integer> taken = new ArrayList<>();
    try (InOrder<Integer> work = new InOrder<>(threads, taken::add)) {
      IntStream.range(0, tasks).forEach(i -> work.add(() -> i));
      work.finish();
    }
    assertThat(taken).containsExactlyElementsOf(IntStream.range(0, tasks).boxed().toList());
  }

  @Test
  void slowFirstTaskHoldsTheOthersBack() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    try (InOrder<Integer> work = new InOrder<>(2, taken::add)) {
      work.add(() -> {
        second.await();
        return 1;
      });
      work.add(() -> {
        second.countDown();
        return 2;
      });
      work.finish();
    }
    assertThat(taken).containsExactly(1, 2);
  }

  @Test
  void faultOfATaskIsAFaultOfTheWhole() {
    try (InOrder<Integer> work = new InOrder<>(1, one -> {})) {
      work.add(() -> {
        throw new ArithmeticException("by zero");
      });
      assertThatThrownBy(work::finish).hasRootCauseInstanceOf(ArithmeticException.class);
    }
  }
}
