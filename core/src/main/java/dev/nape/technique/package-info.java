/** What can be done with hands: techniques, their steps, doses and who may do them. */
@NullMarked
package dev.nape.technique;

import org.jspecify.annotations.NullMarked;
