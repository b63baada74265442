/**
 * What a person's own record can and cannot show, and the personal trials that let it show more.
 */
@ApplicationModule(
    allowedDependencies = {"account", "diary", "diary :: web", "screening", "session", "sync"})
@NullMarked
package dev.nape.server.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
