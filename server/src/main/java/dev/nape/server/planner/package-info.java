/** What exactly should be done: today's plan, from today's clearance. */
@ApplicationModule(
    allowedDependencies = {"account", "screening", "session", "diary :: web", "trial :: today"})
@NullMarked
package dev.nape.server.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
