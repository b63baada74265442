/** Relief trials: a coin for each pair of attacks, tossed on the device, counted here. */
@NamedInterface("coin")
@NullMarked
package dev.nape.server.trial.coin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
