/** The diary: attacks and days as they were recorded, every change kept. */
@ApplicationModule(allowedDependencies = {"account", "sync"})
@NullMarked
package dev.nape.server.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
