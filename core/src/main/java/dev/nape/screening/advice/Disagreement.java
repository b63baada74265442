package dev.nape.screening.advice;

import dev.nape.evidence.Source;
import java.util.List;

/**
 * Where sources disagree, and what is used here.
 *
 * @param topic in a few words
 * @param sourcesSay what each says
 * @param weUse what is used, the stricter
 * @param sources which
 */
public record Disagreement(String topic, String sourcesSay, String weUse, List<Source> sources) {}
