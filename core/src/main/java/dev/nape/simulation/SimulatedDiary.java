package dev.nape.simulation;

/** The days of one simulated person: what happened, and what of it was recorded. */
public final class SimulatedDiary {

  private final boolean[] migraine;
  private final boolean[] recorded;
  private double usualPer28;
  private double hazardRatio;

  SimulatedDiary(int days) {
    this.migraine = new boolean[days];
    this.recorded = new boolean[days];
  }

  public int days() {
    return migraine.length;
  }

  /** Whether it was a day with migraine, recorded or not. */
  public boolean isMigraine(int day) {
    return migraine[day];
  }

  public boolean isRecorded(int day) {
    return recorded[day];
  }

  /** Migraine days in 28 that this person tends to without massage. */
  public double usualPer28() {
    return usualPer28;
  }

  /** What massage does to this person: 1 is nothing. */
  public double hazardRatio() {
    return hazardRatio;
  }

  void setPerson(double per28, double ratio) {
    usualPer28 = per28;
    hazardRatio = ratio;
  }

  void set(int day, boolean yes) {
    migraine[day] = yes;
    recorded[day] = true;
  }

  void hide(int day) {
    recorded[day] = false;
  }
}
