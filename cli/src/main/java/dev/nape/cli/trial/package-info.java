/** {@code nape trial}: draws trials on paper, and checks sealed ones. */
@NullMarked
package dev.nape.cli.trial;

import org.jspecify.annotations.NullMarked;
