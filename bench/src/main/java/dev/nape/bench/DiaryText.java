package dev.nape.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Diary files of any length, always the same. */
final class DiaryText {

  static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

  private static final DateTimeFormatter WALL_CLOCK =
      DateTimeFormatter.ofPattern("MM/dd/yy H:mm", Locale.ROOT);
  private static final String BUDDY_HEADER =
      """
      "#","Started","Lasted","Start UTC Offset (min)","End UTC Offset (min)","Geohash",\
      "Attack Types","Attack Location","Pain Level","Affected Activities","Potential Triggers",\
      "Symptoms","Most Bothersome Symptom","Premonitory Symptoms","Pain Positions",\
      "Helpful Medication","Somewhat Helpful Medication","Unhelpful Medication",\
      "Unsure Medication","Helpful Non Drug Relief Methods",\
      "Somewhat Helpful Non Drug Relief Methods","Unhelpful Non Drug Relief Methods",\
      "Unsure Non Drug Relief Methods","Notes"
      """;
  private static final String BUDDY_REST =
      """
      ","05h 30m","60","60","u33dc1","Migraine with aura","Work","7","Work, Sleep",\
      "Skipped meal, Stress","Nausea, Sensitivity to light, Throbbing pain, Neck pain","Nausea",\
      "Yawning","Left Temple, Left Neck","Sumatriptan 50mg","Ibuprofen","","","Dark room rest",\
      "Neck massage","Cold pack","","She said ""it looks bad"",
      and it was"
      """;

  private DiaryText() {}

  /** Plain CSV: so many people, each with so many days in a row. */
  static byte[] plain(int people, int days) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        utf8("person,date,headache,migraine,pain,acute_medication,massage,phase,cycle\n"));
    for (int person = 0; person < people; person++) {
      StringBuilder rows = new StringBuilder();
      for (int day = 0; day < days; day++) {
        boolean migraine = (person * 31 + day * 7) % 5 == 0;
        boolean on = day / 14 % 2 == 0;
        rows.append('p').append(person).append(',').append(FIRST.plusDays(day));
        rows.append(migraine ? ",1,1,6,1," : ",0,0,,0,").append(on && day % 3 == 0 ? '1' : '0');
        rows.append(on ? ",on," : ",off,").append(day / 28 + 1).append('\n');
      }
      out.writeBytes(utf8(rows.toString()));
    }
    return out.toByteArray();
  }

  /** Migraine Buddy: an attack every three days. */
  static byte[] buddy(int attacks) {
    StringBuilder rows = new StringBuilder(BUDDY_HEADER);
    LocalDateTime start = FIRST.atTime(7, 5);
    for (int i = 0; i < attacks; i++) {
      rows.append('"').append(i + 1).append("\",\"");
      rows.append(WALL_CLOCK.format(start.plusHours(72L * i))).append(BUDDY_REST);
    }
    return utf8(rows.toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
