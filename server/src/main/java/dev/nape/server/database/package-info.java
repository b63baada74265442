/** PostgreSQL: our own or another; its migrations; and who is asking, told in every transaction. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.nape.server.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
