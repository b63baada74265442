/** Many people in one model of their days, each with a level of their own. */
@NullMarked
package dev.nape.trial.mixed;

import org.jspecify.annotations.NullMarked;
