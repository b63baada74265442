package dev.nape.cli;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Plain diary files, made up. */
final class Csv {

  static final String HEADINGS =
      "person,date,headache,migraine,pain,acute_medication,massage,phase,cycle\n";

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

  private Csv() {}

  /** Rows without a heading: {@code answers} gives headache and migraine, such as {@code "1,0"}. */
  static String days(
      String person, int days, IntFunction<String> answers, IntFunction<String> phaseAndCycle) {
    StringBuilder csv = new StringBuilder();
    for (int i = 0; i < days; i++) {
      csv.append(
          "%s,%s,%s,,,,%s\n"
              .formatted(person, FIRST.plusDays(i), answers.apply(i), phaseAndCycle.apply(i)));
    }
    return csv.toString();
  }

  static String beforeAfter(String person, int days, IntFunction<String> answers) {
    return days(person, days, answers, i -> (i < days / 2 ? "baseline" : "on") + ",");
  }

  /** Blocks of 14 days, the order turning from cycle to cycle. */
  static String cycles(String person, int cycles, String withMassage, String without) {
    return days(
        person,
        28 * cycles,
        i -> isOn(i) ? withMassage : without,
        i -> (isOn(i) ? "on," : "off,") + (i / 28 + 1));
  }

  private static boolean isOn(int day) {
    return (day / 14 + day / 28) % 2 == 0;
  }
}
