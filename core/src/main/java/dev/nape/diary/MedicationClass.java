package dev.nape.diary;

/**
 * Classes of acute (not preventive) medication, as the limits of ICHD-3 8.2 group them.
 *
 * @see MedicationDays
 */
public enum MedicationClass {
  TRIPTAN,
  ERGOTAMINE,
  OPIOID,
  COMBINATION_ANALGESIC,
  SIMPLE_ANALGESIC,
  GEPANT,
  LASMIDITAN,
  UNKNOWN
}
