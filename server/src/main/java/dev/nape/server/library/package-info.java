/** What Nape knows, to read: the body map, techniques, evidence, safety and sources. */
@ApplicationModule(allowedDependencies = {"site"})
@NullMarked
package dev.nape.server.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
