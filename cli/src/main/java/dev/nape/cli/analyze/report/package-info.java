/** The forms in which results are written. */
@NullMarked
package dev.nape.cli.analyze.report;

import org.jspecify.annotations.NullMarked;
