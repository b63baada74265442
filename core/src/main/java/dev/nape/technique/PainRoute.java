package dev.nape.technique;

import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import java.util.List;

/**
 * From where it hurts to where to work.
 *
 * @param zone where pain is felt
 * @param muscles that refer there, the likeliest first
 * @param points acupressure and reflex points used for it
 * @param self ids of protocols for one's own hands, best first
 * @param therapist ids of protocols for a therapist's hands, best first
 * @param gentle ids of gentle protocols for one's own hands
 * @param attack ids of what may be done instead in an attack
 * @param sideRule which side first, in words
 */
public record PainRoute(
    PainZone zone,
    List<Muscle> muscles,
    List<Point> points,
    List<String> self,
    List<String> therapist,
    List<String> gentle,
    List<String> attack,
    String sideRule) {}
