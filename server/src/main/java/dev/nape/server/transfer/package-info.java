/** Records in and out of Nape; for now, diaries from files. */
@ApplicationModule(allowedDependencies = {"account", "diary"})
@NullMarked
package dev.nape.server.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
