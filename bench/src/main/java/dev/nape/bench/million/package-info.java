/** A million simulated people's years, simulated and analysed. */
@NullMarked
package dev.nape.bench.million;

import org.jspecify.annotations.NullMarked;
