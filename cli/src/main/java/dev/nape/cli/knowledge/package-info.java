/** What Nape knows, to check, list and read at the command line. */
@NullMarked
package dev.nape.cli.knowledge;

import org.jspecify.annotations.NullMarked;
