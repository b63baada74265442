/** Days counted over a window: how many, out of how many that anybody recorded. */
@NullMarked
package dev.nape.diary.count;

import org.jspecify.annotations.NullMarked;
