/**
 * What a record can prove: rates, intervals, randomised designs, verdicts. Depends on nothing else.
 */
@NullMarked
package dev.nape.trial;

import org.jspecify.annotations.NullMarked;
