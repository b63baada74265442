package dev.nape.bench.million;

import dev.nape.bench.Machine;

/** The most that a process ever had and took, as long as it can be asked. */
final class Watch {

  private final ProcessHandle process;
  private double peak;
  private double cpu;

  Watch(ProcessHandle process) {
    this.process = process;
  }

  void look() {
    peak = Math.max(peak, Machine.peak(process));
    cpu = Math.max(cpu, Machine.cpuSeconds(process));
  }

  /** Resident, in MiB. */
  double peak() {
    return peak;
  }

  /** Seconds of processor time. */
  double cpu() {
    return cpu;
  }
}
