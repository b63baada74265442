/** Screening for programs. */
@NullMarked
package dev.nape.server.screening.api;

import org.jspecify.annotations.NullMarked;
