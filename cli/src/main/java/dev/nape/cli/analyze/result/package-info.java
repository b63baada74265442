/** What was found out about people, before it is written in one form or another. */
@NullMarked
package dev.nape.cli.analyze.result;

import org.jspecify.annotations.NullMarked;
