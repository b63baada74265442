package dev.nape.exchange.csv;

/**
 * Keeps spreadsheets from running what people wrote. A cell that begins with one of the characters
 * that start a formula is exported with an apostrophe before it, as OWASP advises, and the
 * apostrophe is taken away on import. A cell that already looks guarded is guarded once more, so
 * that every text comes back as it was.
 */
public final class FormulaGuard {

  private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** For export. */
  public static String guard(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }

  /** For import. */
  public static String unguard(String text) {
    return text.startsWith("'") && looksLikeFormula(text) ? text.substring(1) : text;
  }

  private static boolean looksLikeFormula(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && STARTERS.indexOf(text.charAt(start)) >= 0;
  }
}
