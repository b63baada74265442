/** Does massage bring relief in an attack: by coin, or from what happened to be recorded. */
@NullMarked
package dev.nape.trial.relief;

import org.jspecify.annotations.NullMarked;
