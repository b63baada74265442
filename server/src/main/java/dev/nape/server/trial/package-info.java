/** What a person's own record can and cannot show. */
@ApplicationModule(allowedDependencies = {"account", "diary"})
@NullMarked
package dev.nape.server.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
