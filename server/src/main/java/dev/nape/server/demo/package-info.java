/** The demonstration: a throw-away server with real diaries from public research. */
@ApplicationModule(allowedDependencies = {"account", "diary"})
@NullMarked
package dev.nape.server.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
