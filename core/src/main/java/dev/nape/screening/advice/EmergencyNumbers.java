package dev.nape.screening.advice;

import dev.nape.evidence.Basis;
import java.util.List;

/**
 * Whom to call in an emergency.
 *
 * @param usual the number for a place that is not listed: it works from most mobile phones
 * @param countries in the order of their codes, where a source gives the number
 * @param basis what the usual number rests on
 */
public record EmergencyNumbers(String usual, List<Country> countries, Basis basis) {

  /** Copies the list. */
  public EmergencyNumbers {
    countries = List.copyOf(countries);
  }

  /**
   * One country.
   *
   * @param code two capital letters of ISO 3166-1
   * @param number for an ambulance, as dialled
   * @param basis what it rests on
   */
  public record Country(String code, String number, Basis basis) {}
}
