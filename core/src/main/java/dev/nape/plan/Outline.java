package dev.nape.plan;

import dev.nape.technique.Goal;
import dev.nape.technique.Phase;
import dev.nape.technique.Protocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An example of a session: a template, what it is for and what it may be filled with.
 *
 * @param template how its time is divided
 * @param title in plain words
 * @param phases it is meant for
 * @param goals it is meant for
 * @param positions it is done in, the first to begin with
 * @param protocols ids of protocols for each part
 * @param note what to heed, if anything
 */
public record Outline(
    Template template,
    String title,
    Set<Phase> phases,
    Set<Goal> goals,
    List<Protocol.Position> positions,
    Map<Section, List<String>> protocols,
    Optional<String> note) {}
