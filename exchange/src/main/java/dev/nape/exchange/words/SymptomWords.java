package dev.nape.exchange.words;

import dev.nape.body.Side;
import dev.nape.diary.Answer;
import dev.nape.diary.Quality;
import dev.nape.diary.Symptoms;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What words about an attack say in terms of ICHD-3, and which words say more than that. */
public final class SymptomWords {

  /**
   * What was understood.
   *
   * @param rest the words that are not, or not wholly, expressed by the symptoms; keep them
   */
  public record Understood(Symptoms symptoms, List<String> rest) {}

  private enum Meaning {
    NAUSEA,
    LIGHT,
    SOUND,
    AURA,
    MOVING,
    PULSATING,
    PRESSING,
    STABBING,
    BURNING
  }

  private record Entry(Meaning meaning, boolean saidInFull) {}

  private static final Map<String, Entry> BY_WORD = load();

  private SymptomWords() {}

  private static Map<String, Entry> load() {
    Map<String, Entry> byWord = new HashMap<>();
    WordTable.lines("symptoms.csv")
        .forEach(line ->
            byWord.put(
                WordTable.plain(line.getField(0)),
                new Entry(Meaning.valueOf(line.getField(1)), line.getField(2).equals("yes"))));
    return Map.copyOf(byWord);
  }

  /**
   * Reads symptoms, places of pain and types of attack. What is not mentioned stays not recorded:
   * silence is never a no.
   */
  public static Understood read(List<String> symptoms, List<String> places, List<String> types) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    symptoms.stream()
        .map(symptom -> BY_WORD.get(WordTable.plain(symptom)))
        .filter(Objects::nonNull)
        .forEach(entry -> meanings.add(entry.meaning()));
    Quality quality = quality(meanings);
    List<String> rest = symptoms.stream().filter(symptom -> !isSaid(symptom, quality)).toList();
    Symptoms found =
        new Symptoms(
            side(places),
            quality,
            answer(meanings, Meaning.MOVING),
            answer(meanings, Meaning.NAUSEA),
            answer(meanings, Meaning.LIGHT),
            answer(meanings, Meaning.SOUND),
            answer(meanings, Meaning.AURA).or(auraOf(types)));
    return new Understood(found, rest);
  }

  /** Whether the symptoms express a word wholly; of several qualities they hold but one. */
  private static boolean isSaid(String symptom, @Nullable Quality quality) {
    Entry entry = BY_WORD.get(WordTable.plain(symptom));
    if (entry == null || !entry.saidInFull()) {
      return false;
    }
    boolean isQuality = entry.meaning().compareTo(Meaning.PULSATING) >= 0;
    return !isQuality || (quality != null && quality.name().equals(entry.meaning().name()));
  }

  private static Answer answer(Set<Meaning> meanings, Meaning asked) {
    return meanings.contains(asked) ? Answer.YES : Answer.NOT_RECORDED;
  }

  /** Pulsation first: it is the one that ICHD-3 asks about. */
  private static @Nullable Quality quality(Set<Meaning> meanings) {
    return Stream.of(Quality.values())
        .filter(quality -> meanings.contains(Meaning.valueOf(quality.name())))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Side side(List<String> places) {
    List<String> plain = places.stream().map(place -> " " + WordTable.plain(place) + " ").toList();
    boolean left = plain.stream().anyMatch(place -> place.contains(" left "));
    boolean right = plain.stream().anyMatch(place -> place.contains(" right "));
    if (left && right) {
      return Side.BOTH;
    }
    return left ? Side.LEFT : Optional.of(Side.RIGHT).filter(side -> right).orElse(null);
  }

  /** "Migraine with aura" and "migraine without aura" are types a person chooses. */
  private static Answer auraOf(List<String> types) {
    return types.stream()
        .map(WordTable::plain)
        .map(type ->
            type.contains("with aura")
                ? Answer.YES
                : type.contains("without aura") ? Answer.NO : Answer.NOT_RECORDED)
        .reduce(Answer.NOT_RECORDED, Answer::or);
  }
}
