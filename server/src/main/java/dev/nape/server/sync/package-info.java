/**
 * Records that several devices of a person share: written in any order, last writer wins, every
 * other write kept in the history, and a feed of what changed.
 */
@ApplicationModule(allowedDependencies = {"account", "site"})
@NullMarked
package dev.nape.server.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
