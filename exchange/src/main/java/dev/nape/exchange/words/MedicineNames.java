package dev.nape.exchange.words;

import dev.nape.diary.MedicationClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which class of acute medication a name belongs to. Ingredients and brands come from a table; the
 * classes are those of ICHD-3 8.2. What the table lacks is {@link MedicationClass#UNKNOWN}, never a
 * guess.
 */
public final class MedicineNames {

  private enum Kind {
    TRIPTAN,
    ERGOTAMINE,
    GEPANT,
    LASMIDITAN,
    COMBINATION_ANALGESIC,
    SIMPLE_ANALGESIC,
    OPIOID,
    /** Something that only counts beside an analgesic, such as caffeine. */
    ADJUVANT
  }

  private record Medicine(String ingredient, Kind kind) {}

  private static final Map<String, Medicine> BY_WORD = load();

  private MedicineNames() {}

  private static Map<String, Medicine> load() {
    Map<String, Medicine> byWord = new HashMap<>();
    WordTable.lines("medicines.csv")
        .forEach(line ->
            byWord.put(
                WordTable.plain(line.getField(0)),
                new Medicine(line.getField(1), Kind.valueOf(line.getField(2)))));
    return Map.copyOf(byWord);
  }

  /**
   * The class of a medicine, whatever else its name says (strength, form, several ingredients).
   *
   * @param name as a person or an app wrote it
   */
  public static MedicationClass classOf(String name) {
    Set<Medicine> found = medicinesIn(name);
    return Stream.of(
            MedicationClass.TRIPTAN,
            MedicationClass.ERGOTAMINE,
            MedicationClass.GEPANT,
            MedicationClass.LASMIDITAN)
        .filter(specific -> has(found, Kind.valueOf(specific.name())))
        .findFirst()
        .or(() -> analgesic(found))
        .orElse(MedicationClass.UNKNOWN);
  }

  private static Optional<MedicationClass> analgesic(Set<Medicine> found) {
    boolean simple = has(found, Kind.SIMPLE_ANALGESIC);
    boolean opioid = has(found, Kind.OPIOID);
    boolean combined = (simple || opioid) && found.size() > 1;
    if (combined || has(found, Kind.COMBINATION_ANALGESIC)) {
      return Optional.of(MedicationClass.COMBINATION_ANALGESIC);
    }
    if (simple) {
      return Optional.of(MedicationClass.SIMPLE_ANALGESIC);
    }
    return opioid ? Optional.of(MedicationClass.OPIOID) : Optional.empty();
  }

  private static boolean has(Set<Medicine> found, Kind kind) {
    return found.stream().anyMatch(medicine -> medicine.kind() == kind);
  }

  /** Looks up each word, and each word with the one after it ("Nurofen Plus"). */
  private static Set<Medicine> medicinesIn(String name) {
    List<String> words = List.of(WordTable.plain(name).split(" "));
    Stream<String> pairs =
        IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + " " + words.get(i));
    return Stream.concat(words.stream(), pairs)
        .filter(BY_WORD::containsKey)
        .map(BY_WORD::get)
        .collect(Collectors.toSet());
  }
}
