package dev.nape.exchange.buddy;

import dev.nape.diary.Attack;
import dev.nape.exchange.ReadOptions;
import dev.nape.exchange.csv.CsvRow;
import dev.nape.exchange.csv.Unreadable;
import dev.nape.exchange.intake.Intake;
import dev.nape.exchange.intake.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CSV export of Migraine Buddy: a block of attacks that still last, then a block of those that
 * are over. Newer and older exports have different columns, so each block is found by its first
 * three headings.
 */
public final class MigraineBuddyRows implements RowReader {

  private static final String NOBODY = "";

  private final ReadOptions options;
  private final Intake intake;
  private final AttackIds ids = new AttackIds();
  private @Nullable OngoingRows ongoing;
  private @Nullable AttackRows attacks;

  /**
   * Takes the headings.
   *
   * @throws Unreadable when the headings are not those of the format
   */
  public MigraineBuddyRows(CsvRow first, ReadOptions options, Intake intake) throws Unreadable {
    this.options = options;
    this.intake = intake;
    if (begins(first.cells(), AttackColumns.FIRST)) {
      attacks = new AttackRows(first, options, intake, ids);
    } else {
      ongoing = new OngoingRows(first, options, intake, ids);
    }
  }

  /** Whether a first row is the heading of this format. */
  public static boolean owns(List<String> headings) {
    return begins(headings, OngoingRows.FIRST) || begins(headings, AttackColumns.FIRST);
  }

  private static boolean begins(List<String> headings, List<String> first) {
    return headings.size() >= first.size() && headings.subList(0, first.size()).equals(first);
  }

  @Override
  public void read(CsvRow row) throws Unreadable {
    if (attacks != null) {
      take(row, attacks.attackIn(row));
    } else if (begins(row.cells(), AttackColumns.FIRST)) {
      attacks = new AttackRows(row, options, intake, ids);
    } else if (ongoing != null && !OngoingRows.saysNone(row)) {
      take(row, ongoing.attackIn(row));
    }
  }

  private void take(CsvRow row, @Nullable Attack attack) throws Unreadable {
    intake.row(row.line());
    if (attack != null) {
      intake.attack(row.line(), NOBODY, attack);
    }
  }

  @Override
  public void finish() throws Unreadable {
    if (attacks == null) {
      throw new Unreadable(0, "", "header.noAttacks");
    }
  }
}
