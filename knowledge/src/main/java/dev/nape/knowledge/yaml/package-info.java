/** Text with lines: reads YAML so that every complaint names its file and line. */
@NullMarked
package dev.nape.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
