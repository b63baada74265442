/** From a diary to a finding: the one bridge between what was recorded and what it can show. */
@NullMarked
package dev.nape.series;

import org.jspecify.annotations.NullMarked;
