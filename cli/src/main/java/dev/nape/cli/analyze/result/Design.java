package dev.nape.cli.analyze.result;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the phases of a file came about. */
public enum Design {
  /** Nobody drew lots. */
  BEFORE_AFTER,
  /** A coin drew the order of a block with and a block without in every cycle of 28 days. */
  CYCLE28;

  /** From the words of the command line. */
  public static final class Converter implements ITypeConverter<Design> {
    @Override
    public Design convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "before-after" -> BEFORE_AFTER;
        case "cycle28" -> CYCLE28;
        default ->
            throw new TypeConversionException("expected before-after or cycle28, not " + value);
      };
    }
  }
}
