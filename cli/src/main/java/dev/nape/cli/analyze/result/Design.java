package dev.nape.cli.analyze.result;

import dev.nape.trial.design.BlockLength;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the phases of a file came about. */
public enum Design {
  /** Nobody drew lots. */
  BEFORE_AFTER,
  /** A coin drew the order of a block with and a block without in every cycle of 28 days. */
  CYCLE28,
  /** The same with blocks of a week: a cycle has 14 days, and there are at most 8. */
  CYCLE14;

  /** Whether a coin drew. */
  public boolean isRandomised() {
    return this != BEFORE_AFTER;
  }

  /** Of its blocks; a fortnight where there are none. */
  public BlockLength blocks() {
    return this == CYCLE14 ? BlockLength.WEEK : BlockLength.FORTNIGHT;
  }

  /** From the words of the command line. */
  public static final class Converter implements ITypeConverter<Design> {
    @Override
    public Design convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "before-after" -> BEFORE_AFTER;
        case "cycle28" -> CYCLE28;
        case "cycle14" -> CYCLE14;
        default ->
            throw new TypeConversionException(
                "expected before-after, cycle28 or cycle14, not " + value);
      };
    }
  }
}
