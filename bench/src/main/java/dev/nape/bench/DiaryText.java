package dev.nape.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Diary files of any length, always the same. */
final class DiaryText {

  static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

  private static final DateTimeFormatter WALL_CLOCK =
      DateTimeFormatter.ofPattern("MM/dd/yy H:mm", Locale.ROOT);
  private static final String PLAIN_HEADER =
      "person,date,headache,migraine,pain,acute_medication,massage,phase,cycle\n";
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
    out.writeBytes(utf8(PLAIN_HEADER));
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

  /** Plain CSV of one person, as many rows as it takes to be so large. */
  static void plainFile(Path file, long bytes) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      byte[] year = plain(1_000, 364);
      out.write(year);
      byte[] rows = Arrays.copyOfRange(year, PLAIN_HEADER.length(), year.length);
      for (long written = year.length; written < bytes; written += rows.length) {
        out.write(rows);
      }
    }
  }

  /** Migraine Buddy: an attack every 110 minutes, with notes that make the file so large. */
  static void buddyFile(Path file, int attacks, long bytes) throws IOException {
    String notes = "it hurt ".repeat((int) (bytes / attacks / 8) - BUDDY_REST.length() / 8 - 5);
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(BUDDY_HEADER);
      LocalDateTime start = FIRST.atTime(7, 5);
      for (int i = 0; i < attacks; i++) {
        out.write("\"" + (i + 1) + "\",\"" + WALL_CLOCK.format(start.plusMinutes(110L * i)));
        out.write(BUDDY_REST.replace("and it was", notes));
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
