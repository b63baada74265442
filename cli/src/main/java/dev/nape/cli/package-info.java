/** The command line: reads files, prints answers, keeps nothing. */
@NullMarked
package dev.nape.cli;

import org.jspecify.annotations.NullMarked;
