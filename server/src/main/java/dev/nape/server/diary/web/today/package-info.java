/** Today in the diary, with the question whether there was headache. */
@NullMarked
package dev.nape.server.diary.web.today;

import org.jspecify.annotations.NullMarked;
