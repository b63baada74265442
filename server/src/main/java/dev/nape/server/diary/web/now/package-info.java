/** The question that opens every visit. */
@NullMarked
package dev.nape.server.diary.web.now;

import org.jspecify.annotations.NullMarked;
