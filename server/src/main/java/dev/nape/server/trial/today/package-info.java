/**
 * What trials mean for today: blocks, the coin, what helped; for planner, reminders and devices.
 */
@NamedInterface("today")
@NullMarked
package dev.nape.server.trial.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
