package dev.nape.server.trial.coin;

import java.util.List;
import java.util.stream.IntStream;

/** A relief trial as its page shows it. */
public final class ReliefView {

  private static final int GROUP = 8;

  private final ReliefTrial trial;
  private final List<Toss> tosses;
  private final List<Toss> counted;

  ReliefView(ReliefTrial trial, List<Toss> tosses) {
    this.trial = trial;
    this.tosses = List.copyOf(tosses);
    this.counted = Counted.of(trial, tosses);
  }

  public ReliefTrial trial() {
    return trial;
  }

  /** Every toss, in order. */
  public List<Toss> tosses() {
    return tosses;
  }

  public boolean counts(Toss toss) {
    return counted.contains(toss);
  }

  /** Attacks that count for one word of the coin. */
  public long with(boolean massage) {
    return counted.stream().filter(toss -> toss.massage() == massage).count();
  }

  /** Those of them in which something else was done. */
  public long otherwise() {
    return counted.stream().filter(Toss::isOtherwise).count();
  }

  /** Those with rescue medicine within two hours. */
  public long rescued() {
    return counted.stream().filter(Toss::rescue).count();
  }

  /** Tosses that count for nothing: another device was earlier, or the trial was stopped. */
  public int besides() {
    return tosses.size() - counted.size();
  }

  /** The state as the tail of a message key. */
  public String state() {
    return trial.isRunning() ? "running" : trial.stopped() ? "stopped" : "over";
  }

  /** A long number in groups, to be compared by eye. */
  public static List<String> groups(String hex) {
    return IntStream.range(0, hex.length() / GROUP)
        .mapToObj(i -> hex.substring(i * GROUP, (i + 1) * GROUP))
        .toList();
  }
}
