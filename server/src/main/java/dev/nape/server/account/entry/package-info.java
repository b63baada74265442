/** The ways in, and what guards them: links, codes, passwords, throttling, the security filters. */
@NullMarked
package dev.nape.server.account.entry;

import org.jspecify.annotations.NullMarked;
