/** The pages of one day, and of days as full rows. */
@NullMarked
package dev.nape.server.diary.web.day;

import org.jspecify.annotations.NullMarked;
