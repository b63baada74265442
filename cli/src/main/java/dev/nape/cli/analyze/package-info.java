/** {@code nape analyze}: diary files in, what they show out. */
@NullMarked
package dev.nape.cli.analyze;

import org.jspecify.annotations.NullMarked;
