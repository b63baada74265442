/** The pages of one attack: one tap, then a second, the rest from the sofa. */
@NullMarked
package dev.nape.server.diary.web.attack;

import org.jspecify.annotations.NullMarked;
