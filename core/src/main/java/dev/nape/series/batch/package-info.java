/** Many people at once: side by side on all processors, in memory for a few. */
@NullMarked
package dev.nape.series.batch;

import org.jspecify.annotations.NullMarked;
