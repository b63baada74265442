/** What people ask to be reminded of: on their devices, in their calendars, never at night. */
@ApplicationModule(allowedDependencies = {"account", "session", "trial :: coin", "trial :: today"})
@NullMarked
package dev.nape.server.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
