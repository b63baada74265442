/** What may be referred to by its id: sources, and everything else that has a name. */
@NullMarked
package dev.nape.knowledge.names;

import org.jspecify.annotations.NullMarked;
