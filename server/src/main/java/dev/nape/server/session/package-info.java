/** Sessions that were done: kept, shown, and told to whoever wants to know. */
@ApplicationModule(allowedDependencies = {"account", "sync", "diary", "diary :: web"})
@NullMarked
package dev.nape.server.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
