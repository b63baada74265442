/** Many people's estimates put together, and one person's estimate seen beside them. */
@NullMarked
package dev.nape.trial.pooling;

import org.jspecify.annotations.NullMarked;
