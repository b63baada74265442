package dev.nape.bench.million;

import dev.nape.simulation.SimulatedDiary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Diaries as plain CSV: a row for each recorded day. */
public final class DiaryStream {

  private static final int ROOM = 1 << 16;
  private static final byte[] HEADER = utf8("person,date,headache,migraine,phase,cycle\n");

  private final byte[][][] rows = new byte[Somebody.BLOCKS.days()][][];
  private final byte[] buffer = new byte[ROOM];
  private int length;

  private DiaryStream() {
    for (int day = 0; day < rows.length; day++) {
      rows[day] = rows(day);
    }
  }

  /** Writes so many people's years. */
  public static void write(int people, OutputStream out) throws IOException {
    DiaryStream stream = new DiaryStream();
    Somebody somebody = new Somebody();
    out.write(HEADER);
    for (int person = 0; person < people; person++) {
      stream.write(person, somebody.diary(person), somebody, out);
    }
    out.flush();
  }

  private void write(int person, SimulatedDiary diary, Somebody somebody, OutputStream out)
      throws IOException {
    byte[] name = utf8("p" + person);
    length = 0;
    for (int day = 0; day < diary.days(); day++) {
      if (diary.isRecorded(day)) {
        append(name);
        append(rows[day][(somebody.isOn(day) ? 2 : 0) + (diary.isMigraine(day) ? 1 : 0)]);
      }
    }
    out.write(buffer, 0, length);
  }

  private void append(byte[] text) {
    System.arraycopy(text, 0, buffer, length, text.length);
    length += text.length;
  }

  /** All that a day can say after the name: off and on, without and with migraine. */
  private static byte[][] rows(int day) {
    return IntStream.range(0, 4)
        .mapToObj(kind -> {
          String phase = kind < 2 ? "off" : "on";
          return utf8(
              ","
                  + Somebody.FIRST.plusDays(day)
                  + (kind % 2 == 0 ? ",0,0," : ",1,1,")
                  + (Somebody.isWashOut(day) ? "washout" : phase)
                  + ","
                  + Somebody.cycle(day)
                  + "\n");
        })
        .toArray(byte[][]::new);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
