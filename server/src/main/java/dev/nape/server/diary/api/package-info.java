/** The diary for programs: one record an address, the same record twice is one record. */
@NullMarked
package dev.nape.server.diary.api;

import org.jspecify.annotations.NullMarked;
