/** What tomorrow may bring, said only where saying it has proven better than the usual rate. */
@NullMarked
package dev.nape.trial.forecast;

import org.jspecify.annotations.NullMarked;
