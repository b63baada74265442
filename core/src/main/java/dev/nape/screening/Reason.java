package dev.nape.screening;

import dev.nape.evidence.Basis;
import java.util.Optional;

/**
 * A rule that fired.
 *
 * @param rule its id, such as {@code RF-AGE50}, {@code C-TMJ}, or {@code phase:aura}
 * @param action what it does: an urgency, a verdict, {@code advise}, or {@code doctor-aware} when
 *     it was lifted
 * @param why in plain words
 * @param limit the limit in words, if there is one
 * @param changes what would lift it, in plain words
 * @param basis what it rests on
 */
public record Reason(
    String rule, String action, String why, Optional<String> limit, String changes, Basis basis) {}
