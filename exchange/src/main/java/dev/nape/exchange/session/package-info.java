/** Answers, clearances, requests and plans as JSON: the same shapes at the command line and API. */
@NullMarked
package dev.nape.exchange.session;

import org.jspecify.annotations.NullMarked;
