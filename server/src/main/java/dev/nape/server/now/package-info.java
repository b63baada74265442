/**
 * The app behind <em>Now</em>: a page without personal data, its files under an address that holds
 * their hash, and the worker that keeps them on the device.
 */
@ApplicationModule(allowedDependencies = {"site", "library"})
@NullMarked
package dev.nape.server.now;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
