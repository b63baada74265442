/**
 * Is massage safe for me, now? Health profile, today's check, and every clearance that was given.
 */
@ApplicationModule(allowedDependencies = {"account", "sync", "diary", "diary :: web"})
@NullMarked
package dev.nape.server.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
