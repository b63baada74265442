package dev.nape.session;

import dev.nape.words.Sentences;
import java.util.Map;
import java.util.Optional;

/**
 * Steps of one's own hands, worded for a helper's. Only light strokes away from the neck are a
 * helper's at all (G-LAY-PARTNER). What to do is the knowledge's; these words for another's hands
 * are ours. What moves or breathes stays theirs: the helper asks and waits.
 */
public final class PartnerWords {

  private static final Sentences SENTENCES =
      Sentences.of(
          """
          cst-self-cold-01=Wrap the chilled stone or gel pack in a thin dry cloth. Test it on your own inner arm, then on theirs.
          cst-self-cold-02=Lay it on their forehead or sore temple. Do not press.
          cst-self-cold-04=Take it off. Their skin should be pink and normal within minutes.
          csth-self-03=Take the balls out. They rest flat, then roll to the side. Help them sit up slowly.
          fl-self-neck-03=Stroke from their shoulder down the arm to the hand, slowly. Stay off the neck.
          fl-self-face-01=Sweep flat fingertips from the middle of their forehead out to the temples and down in front of the ears.
          fl-self-face-02=Stroke from their nose along the cheekbones to the ears with feather-light fingers.
          fl-self-jaw-01=Ask them to part their teeth. Stroke both cheek muscles from the cheekbone down to the jaw line.
          fl-self-jaw-02=Slide flat fingers up over their temples in slow strokes.
          fl-self-jaw-03=Hands off. Ask them to rest the tongue behind the upper teeth, let the jaw drop slowly, then close.
          hs-self-01=Hands off. Ask them to roll their shoulders up, back and down in slow circles.
          hs-self-02=Hands off. Ask them to draw the shoulder blades gently together, hold, and release.
          hs-self-07=Hands off. Ask them to rest the tongue behind the upper teeth and open the mouth slowly, staying straight.
          hs-micro-01=Hands off. Ask them to roll their shoulders back slowly.
          hs-micro-03=Hands off. Ask them to look far away and let the jaw drop for two slow breaths.
          ihm-self-01=Squeeze the top of their shoulder lightly, from beside the neck to the tip. Stay off the neck.
          ihm-self-03=Circle all fingertips over their scalp from hairline to crown. Stop above the neck.
          ihm-self-04=Comb spread fingers through their hair from front to back.
          ihm-self-05=Circle their temples lightly, then stroke the forehead outward.
          ihm-self-06=Roll their outer ears between thumb and finger.
          mld-self-01=Lay flat fingers above their collarbones. Roll the skin toward the middle as lightly as turning a page.
          mld-self-03=Roll the skin of their cheek from nose to ear.
          mld-self-04=Roll the skin of their forehead from the middle to the temples and down in front of the ears.
          mld-self-05=Finish with the move above their collarbones.
          pnf-self-04=Stroke their shoulder with slow light glides away from the head.
          ppm-self-head-05=Circle one fingertip slowly on the spot between their eyebrows.
          ppm-self-head-06=Lay flat fingertips in the hollows of their temples. Make slow, light circles that move the skin.
          ppm-self-head-07=Place three fingertips straight above each of their ear tips. Circle so that the scalp slides over the skull.
          ppm-self-head-08=Circle fingertips lightly at the corners of their hairline, above the temples.
          ppm-self-head-10=Circle two fingers of each hand in the grooves above their eyebrows, small and light.
          ppm-self-band-01=Put a wristband on each of their arms with the button between the tendons. Check their finger colour often.
          rx-self-hand-01=Hold their hand. Stroke and wring it gently from wrist to fingertips.
          rx-self-hand-02=Creep your thumb in tiny steps over their whole thumb pad, slowing on tender spots.
          rx-self-hand-03=Pinch round the base of their thumb and circle it slowly in both directions.
          rx-self-hand-04=Squeeze each of their fingertips front to back, then side to side.
          rx-self-foot-01=Stroke their foot from toes to ankle, and circle the ankle slowly.
          rx-self-foot-02=Press lightly and walk your thumb across the pad of their big toe.
          rx-self-foot-03=Pinch round the neck of their big toe and roll it in slow circles.
          rx-self-foot-04=Roll each of their small toes between thumb and finger from base to tip.
          rx-self-foot-05=Creep your thumb along the bony inner edge of their foot from big toe to heel.
          scm-self-01=Place spread fingertips at their hairline. Move the scalp in slow circles, walking back to the crown.
          scm-self-02=Move the scalp above their ears up and down, then in circles.
          scm-self-03=Work the back of their skull above the bony ridge in small circles. Stay above the ridge.
          scm-self-04=Slide your fingers through their hair, lift small bunches gently near the roots, then let go.
          scm-self-05=Rake lightly with your fingers from front to back. Stop above the neck.
          sac-self-start-01=Ask for their pain from 0 to 10, and whether any warning sign is there. If one is: stop and get help.
          sac-self-start-02=Hands off. Ask them to let the shoulders drop, part the teeth, and rest the tongue behind the upper teeth.
          sac-self-start-03=Breathe with them: in for four counts, out for six.
          sac-self-rest-01=Hands off. Dim the light, be quiet, and let them rest.
          sac-self-rest-02=Ask for their pain again and whether anything is new. Offer water.
          shi-self-01=Place the heels of your hands on their temples and circle slowly, lightly.
          shi-self-02=Circle two fingers of each hand in the grooves above their eyebrows, small and gentle.
          tpt-self-upper-trap-04=Stroke lightly along their shoulder, away from the head.
          tpt-self-temporalis-03=Ask them to open the mouth slowly while your fingertips slide up the temple muscle.
          tpt-self-masseter-03=Stroke both their cheeks from the cheekbone down to the jaw line.
          tpt-self-frontalis-corrugator-03=Smooth from the middle of their forehead out to the temples.
          tpt-self-occipitalis-03=Slide the scalp at the back of their head up and down in slow small moves.
          """);

  private PartnerWords() {}

  /** A step worded for the hands of somebody else, where it may be theirs. */
  public static Optional<String> of(String step) {
    return Optional.ofNullable(SENTENCES.all().get(step));
  }

  /** Ids of all steps that are worded for somebody else's hands, with their words. */
  public static Map<String, String> all() {
    return SENTENCES.all();
  }
}
