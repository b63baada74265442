/** Reads the knowledge, which clinicians write, into the types of the core. */
@NullMarked
package dev.nape.knowledge;

import org.jspecify.annotations.NullMarked;
