/** The same randomisation test in Nape and in R, side by side. */
@NullMarked
package dev.nape.bench.r;

import org.jspecify.annotations.NullMarked;
