/** How often the answers are right, over people of whom the truth is known. */
@NullMarked
package dev.nape.bench.calibration;

import org.jspecify.annotations.NullMarked;
