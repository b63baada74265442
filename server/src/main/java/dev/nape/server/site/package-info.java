/** What every page shares: layout, words, assets, errors. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package dev.nape.server.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
