package dev.nape.server.library.technique;

import dev.nape.evidence.Basis;
import dev.nape.technique.Amount;
import dev.nape.technique.Step;
import dev.nape.technique.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of a step and what it rests on.
 *
 * @param what names its words: {@code pressure}, {@code hold}, {@code pace}, {@code strokes},
 *     {@code times}, {@code cycles}, {@code push}, {@code relax}, {@code stretch}, {@code effort}
 * @param usual what is done
 * @param min the least a plan may use
 * @param max the most a plan may use
 * @param basis of the usual number; the limits are ours
 */
public record Numbers(String what, int usual, int min, int max, Basis basis) {

  /** Every number of a step, in the order in which they are read. */
  public static List<Numbers> of(Step step) {
    List<Numbers> numbers = new ArrayList<>(work(step.work()));
    numbers.add(
        new Numbers("pressure", step.pressure(), 0, step.maxPressure(), step.pressureBasis()));
    return numbers;
  }

  private static List<Numbers> work(Work work) {
    return switch (work) {
      case Work.Hold hold -> {
        List<Numbers> numbers = new ArrayList<>();
        numbers.add(of("hold", hold.seconds()));
        hold.perMinute().ifPresent(pace -> numbers.add(of("pace", pace)));
        numbers.add(of("times", hold.repetitions()));
        yield numbers;
      }
      case Work.Strokes strokes ->
          List.of(of("strokes", strokes.repetitions()), of("pace", strokes.perMinute()));
      case Work.ContractRelax pnf ->
          List.of(
              of("cycles", pnf.cycles()),
              of("push", pnf.contractionSeconds()),
              of("effort", pnf.effortPercent()),
              of("relax", pnf.relaxSeconds()),
              of("stretch", pnf.stretchSeconds()));
    };
  }

  private static Numbers of(String what, Amount amount) {
    return new Numbers(what, amount.usual(), amount.min(), amount.max(), amount.basis());
  }

  /** Whether a plan may use more or less. */
  public boolean varies() {
    return min != max;
  }
}
