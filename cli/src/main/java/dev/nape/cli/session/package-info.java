/** Screening and planning at the command line. */
@NullMarked
package dev.nape.cli.session;

import org.jspecify.annotations.NullMarked;
