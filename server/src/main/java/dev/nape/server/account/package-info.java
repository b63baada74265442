/** People and how they prove who they are: names, passwords, passkeys, recovery codes, sessions. */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package dev.nape.server.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
