/** What a person records, and the definitions that turn records into countable days. */
@NullMarked
package dev.nape.diary;

import org.jspecify.annotations.NullMarked;
