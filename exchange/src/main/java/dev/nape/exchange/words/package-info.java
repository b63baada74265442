/** What people call medicines and symptoms, in terms of the domain. */
@NullMarked
package dev.nape.exchange.words;

import org.jspecify.annotations.NullMarked;
