/** Whether an effect differs between kinds of people, asked of few kinds, named beforehand. */
@NullMarked
package dev.nape.trial.subgroup;

import org.jspecify.annotations.NullMarked;
