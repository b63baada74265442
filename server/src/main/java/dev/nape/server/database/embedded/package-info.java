/**
 * Our own PostgreSQL: unpacked, started as nobody in particular, kept running, mended after a
 * crash.
 */
@NullMarked
package dev.nape.server.database.embedded;

import org.jspecify.annotations.NullMarked;
